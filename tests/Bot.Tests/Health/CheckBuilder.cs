using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Bot.SigningIn;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Tests.Health;

/// <summary>Settings as an administrator may have them, and what is found about them.</summary>
internal sealed class CheckBuilder
{
    public const string AppId = "2f1d7c94-0d6e-4c53-9a41-5a0f5d1f8e10";
    public const string TenantId = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11";

    public BotOptions Bot { get; } = new();

    public CredentialOptions Credentials { get; } = new();

    public string Environment { get; init; } = "Production";

    public DateTimeOffset Now { get; init; } = new(2026, 3, 2, 8, 30, 0, TimeSpan.Zero);

    public Language Language { get; init; } = Language.Danish;

    public static CheckBuilder Registered() => new()
    {
        Credentials = { MicrosoftAppId = AppId, MicrosoftAppPassword = "hemmelig", MicrosoftAppTenantId = TenantId, MicrosoftAppType = "SingleTenant" },
    };

    public Task<Finding> EnvironmentAsync() => Run(new EnvironmentCheck(Host, Options.Create(Credentials)));

    public Task<Finding> DataFolderAsync() => Run(new DataFolderCheck(Options.Create(Bot)));

    public Task<Finding> AppIdAsync() => Run(new AppIdCheck(Host, Options.Create(Credentials)));

    public Task<Finding> AppTypeAsync() => Run(new AppTypeCheck(Options.Create(Credentials)));

    public Task<Finding> CredentialAsync() => Run(new CredentialCheck(Options.Create(Credentials), Certificate));

    public Task<Finding> ExpiryAsync()
        => Run(new CredentialExpiryCheck(new CredentialLife(Options.Create(Bot), Options.Create(Credentials), Certificate), new FixedTime(Now)));

    public Task<Finding> TenantAsync()
        => Run(new TenantCheck(new TenantGate(Options.Create(Bot), Options.Create(Credentials)), Options.Create(Credentials)));

    public Task<Finding> PublicAddressAsync() => Run(new PublicAddressCheck(Host, Options.Create(Bot)));

    private BotCertificate Certificate => new(Options.Create(Credentials), new FixedTime(Now));

    private FixedEnvironment Host => new(Environment);

    private Task<Finding> Run(IConfigurationCheck check) => check.RunAsync(Language, CancellationToken.None);

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

/// <summary>An environment of a given name.</summary>
internal sealed class FixedEnvironment(string name) : IHostEnvironment
{
    public string EnvironmentName { get; set; } = name;

    public string ApplicationName { get; set; } = "Bot.Tests";

    public string ContentRootPath { get; set; } = "";

    public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
}
