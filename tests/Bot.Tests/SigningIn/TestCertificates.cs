using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TeamsPilotBot.Bot.Tests.SigningIn;

/// <summary>Certificates as an administrator may have them.</summary>
internal static class TestCertificates
{
    public static readonly DateTimeOffset Expires = new(2027, 3, 31, 23, 30, 0, TimeSpan.Zero);

    // One for all of them, since making keys takes long.
    private static readonly RSA Key = RSA.Create(2048);

    /// <summary>A certificate with an RSA key; another one each time.</summary>
    public static X509Certificate2 Rsa()
        => new CertificateRequest("CN=bot", Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(Expires.AddYears(-2), Expires);

    /// <summary>A certificate with a key that signing in cannot use.</summary>
    public static X509Certificate2 Curve()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256).CreateSelfSigned(Expires.AddYears(-2), Expires);
    }

    /// <summary>Certificate and key as text.</summary>
    public static string Pem(this X509Certificate2 certificate, string? password = null)
    {
        using var key = certificate.GetRSAPrivateKey()!;
        var text = password is null
            ? key.ExportPkcs8PrivateKeyPem()
            : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000));
        return $"{text}\n{certificate.ExportCertificatePem()}\n";
    }
}
