using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>
/// Reads a certificate with its private key from a file. What it is, its content says: Key Vault mounts a .pfx as base64 text or a PEM, under
/// whatever name it was given.
/// </summary>
internal static class CertificateFile
{
    // HRESULT of ERROR_INVALID_PASSWORD, on every system.
    private const int InvalidPassword = unchecked((int)0x80070056);

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="password">Its password; null or empty if it has none.</param>
    public static CertificateReading Read(string path, string? password)
    {
        byte[] content;
        try
        {
            content = File.ReadAllBytes(path);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return CertificateReading.Not(CertificateProblem.NotFound);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return CertificateReading.Not(CertificateProblem.Unreadable);
        }

        var text = Encoding.UTF8.GetString(content);
        return text.Contains("-----BEGIN ", StringComparison.Ordinal) ? ReadPem(text, password) : ReadPfx(Decoded(text) ?? content, password);
    }

    private static CertificateReading ReadPem(string text, string? password)
    {
        var isEncrypted = text.Contains("-----BEGIN ENCRYPTED PRIVATE KEY-----", StringComparison.Ordinal);
        if (!isEncrypted && !text.Contains("PRIVATE KEY-----", StringComparison.Ordinal))
        {
            return CertificateReading.Not(text.Contains("-----BEGIN CERTIFICATE-----", StringComparison.Ordinal) ? CertificateProblem.NoKey : CertificateProblem.Unreadable);
        }

        try
        {
            return CertificateReading.Of(isEncrypted
                ? X509Certificate2.CreateFromEncryptedPem(text, text, password)
                : X509Certificate2.CreateFromPem(text, text));
        }
        catch (CryptographicException)
        {
            return CertificateReading.Not(isEncrypted ? CertificateProblem.Password : CertificateProblem.Unreadable);
        }
    }

    private static CertificateReading ReadPfx(byte[] content, string? password)
    {
        try
        {
            // The key stays in memory; macOS knows no such keys.
            var flags = OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet;
            return CertificateReading.Of(X509CertificateLoader.LoadPkcs12(content, password, flags));
        }
        catch (CryptographicException failure)
        {
            return CertificateReading.Not(failure.HResult == InvalidPassword ? CertificateProblem.Password : CertificateProblem.Unreadable);
        }
    }

    private static byte[]? Decoded(string text)
    {
        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
