namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>The certificate that the bot proves itself by, section "Bot:Certificate". Either a file or a thumbprint.</summary>
public sealed class CertificateOptions
{
    /// <summary>A file with the certificate and its private key: .pfx, .pem, or what Key Vault mounts, whatever its name.</summary>
    public string? Path { get; set; }

    /// <summary>The password of the file; none if it has none.</summary>
    public string? Password { get; set; }

    /// <summary>The thumbprint of a certificate in the machine's store, My of the user or of the machine.</summary>
    public string? Thumbprint { get; set; }

    /// <summary>
    /// Whether the certificate goes along with each request for a token. Only an app that trusts a subject and its issuer, instead of one
    /// certificate, needs it.
    /// </summary>
    public bool SendX5c { get; set; }

    /// <summary>Whether there is to be a certificate.</summary>
    public bool IsSet => !string.IsNullOrWhiteSpace(Path) || !string.IsNullOrWhiteSpace(Thumbprint);
}
