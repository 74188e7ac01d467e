using System.Security.Cryptography.X509Certificates;

namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>Why a certificate cannot be used.</summary>
internal enum CertificateProblem
{
    /// <summary>There is no such file, or no certificate with that thumbprint.</summary>
    NotFound,

    /// <summary>The file may not be read, or holds no certificate.</summary>
    Unreadable,

    /// <summary>The password does not open the file.</summary>
    Password,

    /// <summary>There is no private RSA key with it, so that nothing can be signed.</summary>
    NoKey,
}

/// <summary>The certificate, or why there is none.</summary>
/// <param name="Certificate">With its private key; null if there is a problem.</param>
/// <param name="Problem">Null if there is none.</param>
internal sealed record CertificateReading(X509Certificate2? Certificate, CertificateProblem? Problem)
{
    /// <summary>A certificate, if something can be signed with it.</summary>
    /// <param name="certificate">The certificate.</param>
    public static CertificateReading Of(X509Certificate2 certificate)
    {
        using var key = certificate.GetRSAPrivateKey();
        return key is null ? new CertificateReading(null, CertificateProblem.NoKey) : new CertificateReading(certificate, null);
    }

    /// <summary>No certificate.</summary>
    /// <param name="problem">Why.</param>
    public static CertificateReading Not(CertificateProblem problem) => new(null, problem);
}
