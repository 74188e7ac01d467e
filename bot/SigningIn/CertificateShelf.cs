using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>Finds a certificate in the stores of the user and of the machine.</summary>
internal static class CertificateShelf
{
    /// <summary>Finds one by its thumbprint; spaces and whatever else is no hexadecimal digit, as in what is copied from a dialog, count for nothing.</summary>
    /// <param name="thumbprint">The thumbprint.</param>
    public static CertificateReading Find(string thumbprint)
    {
        var wanted = string.Concat(thumbprint.Where(char.IsAsciiHexDigit));
        return In(StoreLocation.CurrentUser, wanted) ?? In(StoreLocation.LocalMachine, wanted) ?? CertificateReading.Not(CertificateProblem.NotFound);
    }

    private static CertificateReading? In(StoreLocation location, string thumbprint)
    {
        try
        {
            using var store = new X509Store(StoreName.My, location, OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
            return store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false) is [var found, ..]
                ? CertificateReading.Of(found)
                : null;
        }
        catch (CryptographicException)
        {
            // There is no such store: Linux has none of the machine, and none of a user who never put anything in.
            return null;
        }
    }
}
