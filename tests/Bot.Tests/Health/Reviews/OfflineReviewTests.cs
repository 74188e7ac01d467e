using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Health.Observations;
using TeamsPilotBot.Bot.Health.Reviews;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Tests;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Health.Reviews;

public sealed class OfflineReviewTests : IDisposable
{
    private const string OtherTenant = "9a1d7c94-0d6e-4c53-9a41-5a0f5d1f8e99";

    private readonly ManualTime time = new();
    private readonly TemporaryStore store;
    private readonly CheckBuilder settings = CheckBuilder.Registered();

    public OfflineReviewTests() => store = new TemporaryStore(time);

    public void Dispose() => store.Dispose();

    [Fact]
    public async Task Nothing_is_said_of_a_registration_that_is_sound() => Assert.Empty(await RegistrationAsync());

    [Theory]
    [InlineData("kodeord9\n")]
    [InlineData(" kodeord9")]
    [InlineData("kode ord9")]
    [InlineData("\"kodeord9\"")]
    [InlineData("”kodeord9")]
    public async Task A_secret_with_something_from_copying_is_refused_and_not_shown(string secret)
    {
        settings.Credentials.MicrosoftAppPassword = secret;

        var found = Assert.Single(await RegistrationAsync());

        Assert.Equal(("MicrosoftAppPassword", FindingState.Wrong, true), (found.Setting, found.State, found.Blocks));
        Assert.DoesNotContain(secret, found.Meaning + found.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_id_of_a_secret_is_not_its_value()
    {
        settings.Credentials.MicrosoftAppPassword = OtherTenant;

        var found = Assert.Single(await RegistrationAsync());

        Assert.Equal(("MicrosoftAppPassword", FindingState.Wrong, false), (found.Setting, found.State, found.Blocks));
        Assert.Contains("Secret ID", found.Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_app_id_in_the_place_of_a_tenant_is_noticed()
    {
        settings.Credentials.MicrosoftAppTenantId = CheckBuilder.AppId.ToUpperInvariant();
        settings.Bot.AllowedTenants.Add(CheckBuilder.AppId);

        Assert.Equal([("MicrosoftAppId", true), ("Bot:AllowedTenants", false)], (await RegistrationAsync()).Select(found => (found.Setting, found.Blocks)));
    }

    [Theory]
    [InlineData("Production", "https://erfaringer.example.dk", "AllowedHosts", "*", null)]
    [InlineData("Production", "https://erfaringer.example.dk", "AllowedHosts", "*.example.dk", null)]
    [InlineData("Production", "https://erfaringer.example.dk", "AllowedHosts", "localhost;bot.example.dk", "AllowedHosts")]
    [InlineData("Production", "https://erfaringer.example.dk/api/messages", "x", "", "Bot:PublicBaseAddress")]
    [InlineData("Production", "http://erfaringer.example.dk", "x", "", "Bot:PublicBaseAddress")]
    [InlineData("Production", "https://localhost:3978", "x", "", "Bot:PublicBaseAddress")]
    [InlineData("Development", "https://erfaringer.example.dk", "x", "", "ASPNETCORE_ENVIRONMENT")]
    [InlineData("Production", "https://erfaringer.example.dk", "http_ports", "8080", "ASPNETCORE_HTTP_PORTS")]
    [InlineData("Production", "https://erfaringer.example.dk", "http_ports", "3978", null)]
    public async Task What_keeps_calls_away_is_told_by_name(string environment, string address, string name, string value, string? setting)
    {
        settings.Bot.PublicBaseAddress = address;

        var found = await ReachAsync(environment, ("urls", "http://*:3978"), (name, value));

        Assert.Equal(setting, found.SingleOrDefault()?.Setting);
        Assert.All(found, finding => Assert.True(!finding.Blocks && finding.Fix.Length > 0));
    }

    [Theory]
    [InlineData("http://localhost:3978", 0)]
    [InlineData("http://127.0.0.1:3978;http://[::1]:3978", 0)]
    [InlineData("http://0.0.0.0:3978", 1)]
    [InlineData("http://+:3978", 1)]
    public async Task A_bot_under_development_that_others_can_call_is_told(string urls, int count)
    {
        settings.Credentials.MicrosoftAppId = null;

        Assert.Equal(count, (await ReachAsync("Development", ("urls", urls))).Count);
    }

    [Theory]
    [InlineData("ext4", 10_000, null, null)]
    [InlineData("cifs", 10_000, FindingState.Wrong, "cifs")]
    [InlineData("overlay", 10_000, FindingState.Wrong, "genstart")]
    [InlineData("ext4", 100, FindingState.Missing, "100 MB")]
    [InlineData("ext4", 5, FindingState.Wrong, "5 MB")]
    public async Task Where_data_is_not_safe_is_told(string format, long megabytes, FindingState? state, string? words)
    {
        var found = await DiskAsync(new DiskFacts(format, megabytes << 20));

        Assert.Equal((state, false), (found.SingleOrDefault()?.State, found.Any(finding => finding.Blocks)));
        Assert.Contains(words ?? "", found.SingleOrDefault()?.Meaning ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_machines_over_one_embedded_store_are_told_until_one_has_gone()
    {
        var other = new MachinePresence(store.Store, time, "en anden");
        await Here.ShowAsync(default);
        await Here.ShowAsync(default);
        Assert.Empty(await DiskAsync(null));

        await other.ShowAsync(default);
        Assert.Contains("1 anden maskine", Assert.Single(await DiskAsync(null)).Meaning, StringComparison.Ordinal);

        await other.LeaveAsync(default);
        Assert.Empty(await DiskAsync(null));

        await other.ShowAsync(default);
        time.Advance(TimeSpan.FromMinutes(10));
        Assert.Empty(await DiskAsync(null));
    }

    [Fact]
    public async Task A_bot_that_Teams_has_never_called_is_told_after_a_day_and_not_any_more_once_it_has()
    {
        await Book.StartedAsync(default);
        Assert.Empty(await TeamsAsync());

        time.Advance(TimeSpan.FromDays(2));
        await Book.StartedAsync(default);
        var never = Assert.Single(await TeamsAsync());
        Assert.Equal(("Teams", FindingState.Missing, false), (never.Setting, never.State, never.Blocks));
        Assert.Contains("25. november 2026", never.Meaning, StringComparison.Ordinal);
        Assert.Contains("/api/messages", never.Fix, StringComparison.Ordinal);

        await Book.CalledAsync(null, default);
        Assert.Empty(await TeamsAsync());
    }

    [Fact]
    public async Task People_of_another_tenant_who_were_turned_away_are_told_with_the_setting_that_lets_them_in()
    {
        settings.Bot.AllowedTenants.Add(CheckBuilder.TenantId);
        await Book.CalledAsync(OtherTenant, default);

        var found = Assert.Single(await TeamsAsync());
        Assert.Equal("Bot:AllowedTenants", found.Setting);
        Assert.Contains($"Bot:AllowedTenants:1 til {OtherTenant}", found.Fix, StringComparison.Ordinal);

        settings.Bot.AllowedTenants.Add(OtherTenant);
        Assert.Empty(await TeamsAsync());
    }

    [Fact]
    public async Task What_is_no_news_is_not_written_again()
    {
        var book = Book;
        await book.CalledAsync(null, default);
        var before = (await store.Store.ChangesAsync(ObservationBook.Container, null, 10, default)).Token;
        await book.CalledAsync(null, default);
        await Book.CalledAsync(null, default);

        Assert.Equal(before, (await store.Store.ChangesAsync(ObservationBook.Container, null, 10, default)).Token);
    }

    [Fact]
    public async Task A_bot_that_is_not_registered_observes_nothing()
    {
        settings.Credentials.MicrosoftAppId = "";
        await Book.CalledAsync(OtherTenant, default);

        Assert.Equal(new Observed(), await Book.ReadAsync(default));
    }

    private MachinePresence Here => new(store.Store, time, "denne");

    private ObservationBook Book => new(store.Store, Options.Create(settings.Credentials), time, NullLogger<ObservationBook>.Instance);

    private Task<IReadOnlyList<Finding>> RegistrationAsync()
        => new RegistrationReview(Options.Create(settings.Bot), Options.Create(settings.Credentials)).RunAsync(Language.Danish, default);

    private Task<IReadOnlyList<Finding>> TeamsAsync()
        => new TeamsReview(
            Book, Options.Create(settings.Credentials), Options.Create(settings.Bot), new TenantGate(Options.Create(settings.Bot), Options.Create(settings.Credentials)), time).RunAsync(Language.Danish, default);

    private Task<IReadOnlyList<Finding>> DiskAsync(DiskFacts? disk)
    {
        settings.Bot.DataFolder = "/srv/pilotbot";
        return new DiskReview(Options.Create(settings.Bot), Options.Create(settings.Credentials), Here, _ => disk).RunAsync(Language.Danish, default);
    }

    private Task<IReadOnlyList<Finding>> ReachAsync(string environment, params (string Name, string Value)[] more)
        => new ReachReview(
            new ConfigurationBuilder().AddInMemoryCollection(more.Select(pair => KeyValuePair.Create(pair.Name, (string?)pair.Value))).Build(),
            new FixedEnvironment(environment), Options.Create(settings.Bot), Options.Create(settings.Credentials)).RunAsync(Language.Danish, default);
}
