using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.SigningIn;
using TeamsPilotBot.Bot.Tests.Commands;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.SigningIn;

public sealed class CertificateTests : IDisposable
{
    private readonly DataFolder folder = new();
    private readonly X509Certificate2 certificate = TestCertificates.Rsa();
    private readonly TestClock clock = new();

    public void Dispose()
    {
        certificate.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("bot.pfx", null)]
    [InlineData("bot.pfx", "kode")]
    [InlineData("bot", null)]
    [InlineData("base64", null)]
    [InlineData("pem", null)]
    [InlineData("pem", "kode")]
    public void A_file_is_known_by_what_is_in_it(string name, string? password)
    {
        var path = folder.File(name);
        var pfx = certificate.Export(X509ContentType.Pfx, password);
        if (name is "pem")
        {
            File.WriteAllText(path, certificate.Pem(password));
        }
        else if (name is "base64")
        {
            File.WriteAllText(path, Convert.ToBase64String(pfx) + "\n");
        }
        else
        {
            File.WriteAllBytes(path, pfx);
        }

        var read = CertificateFile.Read(path, password);

        Assert.Null(read.Problem);
        Assert.Equal((certificate.Thumbprint, true), (read.Certificate!.Thumbprint, read.Certificate.HasPrivateKey));
    }

    [Theory]
    [InlineData("missing.pfx", "", null, CertificateProblem.NotFound)]
    [InlineData("text.pem", "Kære administrator", null, CertificateProblem.Unreadable)]
    [InlineData("empty", "", null, CertificateProblem.Unreadable)]
    [InlineData("key alone", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", null, CertificateProblem.Unreadable)]
    [InlineData("pfx", null, "forkert", CertificateProblem.Password)]
    [InlineData("pem", null, "forkert", CertificateProblem.Password)]
    [InlineData("pem", null, null, CertificateProblem.Password)]
    [InlineData("public half", null, null, CertificateProblem.NoKey)]
    [InlineData("curve", null, null, CertificateProblem.NoKey)]
    public void What_cannot_be_used_is_told_apart(string name, string? content, string? password, object problem)
    {
        using var curve = TestCertificates.Curve();
        var path = folder.File(name);
        if (name != "missing.pfx")
        {
            File.WriteAllBytes(path, content is not null ? System.Text.Encoding.UTF8.GetBytes(content) : name switch
            {
                "pfx" => certificate.Export(X509ContentType.Pfx, "kode"),
                "pem" => System.Text.Encoding.UTF8.GetBytes(certificate.Pem("kode")),
                "curve" => curve.Export(X509ContentType.Pfx),
                _ => System.Text.Encoding.UTF8.GetBytes(certificate.ExportCertificatePem()),
            });
        }

        Assert.Equal(problem, CertificateFile.Read(path, password).Problem);
    }

    [Fact]
    public void A_certificate_of_the_store_is_found_by_its_thumbprint_however_it_was_copied()
    {
        using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser, OpenFlags.ReadWrite);
        using var kept = X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null, X509KeyStorageFlags.PersistKeySet);
        store.Add(kept);
        try
        {
            var copied = "\u200e" + string.Join(' ', certificate.Thumbprint.ToLowerInvariant().Chunk(2).Select(pair => new string(pair)));

            Assert.Equal(certificate.Thumbprint, CertificateShelf.Find(copied).Certificate?.Thumbprint);
        }
        finally
        {
            store.Remove(kept);
        }

        Assert.Equal(CertificateProblem.NotFound, CertificateShelf.Find(certificate.Thumbprint).Problem);
    }

    [Fact]
    public void A_renewed_certificate_is_taken_up_within_a_minute_and_a_broken_one_never()
    {
        using var next = TestCertificates.Rsa();
        var path = folder.File("bot.pem");
        File.WriteAllText(path, certificate.Pem());
        var options = new CredentialOptions { Certificate = { Path = path } };
        var bot = new BotCertificate(Options.Create(options), clock);
        var first = bot.Current;
        Assert.Equal(certificate.Thumbprint, first.Certificate!.Thumbprint);

        File.WriteAllText(path, next.Pem());
        Assert.Same(first, bot.Current);
        clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal(next.Thumbprint, bot.Current.Certificate!.Thumbprint);

        File.WriteAllText(path, "half a fil");
        clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal(next.Thumbprint, bot.Current.Certificate!.Thumbprint);

        File.Delete(path);
        clock.Move(TimeSpan.FromMinutes(1));
        Assert.Null(bot.Current.Problem);
    }

    [Fact]
    public void A_certificate_that_is_not_there_at_first_is_found_later()
    {
        var options = new CredentialOptions { Certificate = { Path = folder.File("late.pem") } };
        var bot = new BotCertificate(Options.Create(options), clock);
        Assert.Equal(CertificateProblem.NotFound, bot.Current.Problem);

        File.WriteAllText(folder.File("late.pem"), certificate.Pem());
        clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal(certificate.Thumbprint, bot.Current.Certificate?.Thumbprint);
    }
}
