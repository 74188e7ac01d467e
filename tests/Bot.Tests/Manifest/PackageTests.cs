using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.AppPackages;
using TeamsPilotBot.Bot.Tests.Commands;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Manifest;

public sealed class PackageTests : IDisposable
{
    private const string BotId = "c4f1a5d2-0000-4000-8000-000000000001";
    private const string AppId = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e04";
    private const string Address = "https://erfaringer.example.dk";

    private readonly DataFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task A_package_is_what_Microsofts_schemas_ask_for()
    {
        var typed = await Typed.Async("package", data.File("app.zip"), "--app-id", AppId, "--bot-id", BotId, "--address", $"{Address}/", "--version", "1.2.3");

        Assert.Equal((0, ""), (typed.ExitCode, typed.Error));
        var files = Files("app.zip");
        Assert.Equal(["manifest.json", "en.json", "color.png", "outline.png"], files.Keys);
        Assert.Empty(await MicrosoftSchemas.FaultsAsync("MicrosoftTeams.schema.json", files["manifest.json"]));
        Assert.Empty(await MicrosoftSchemas.FaultsAsync("MicrosoftTeams.Localization.schema.json", files["en.json"]));
    }

    [Fact]
    public async Task The_schemas_do_not_let_everything_through()
    {
        var manifest = Manifest();
        manifest["bots"]![0]!["scopes"] = new JArray("everywhere");

        Assert.NotEmpty(await MicrosoftSchemas.FaultsAsync("MicrosoftTeams.schema.json", manifest.ToString()));
        Assert.NotEmpty(await MicrosoftSchemas.FaultsAsync("MicrosoftTeams.Localization.schema.json", """{ "name.short": "A", "nonsense": "B" }"""));
    }

    [Fact]
    public async Task It_is_filled_in_with_what_was_given()
    {
        var typed = await Typed.Async("package", data.File("app.zip"), "--app-id", AppId, "--bot-id", BotId, "--address", Address, "--version", "1.2.3", "--json");

        Assert.Equal(0, typed.ExitCode);
        Assert.Equal(["appId", "botId", "address", "version", "files"], typed.Json.EnumerateObject().Select(property => property.Name));
        var manifest = JObject.Parse(Files("app.zip")["manifest.json"]);
        Assert.Equal(
            (AppId, BotId, "1.2.3", $"{Address}/privacy", "erfaringer.example.dk"),
            ((string?)manifest["id"], (string?)manifest["bots"]![0]!["botId"], (string?)manifest["version"], (string?)manifest["developer"]!["privacyUrl"], (string?)manifest["validDomains"]![0]));
    }

    [Fact]
    public void The_same_values_give_the_same_bytes()
        => Assert.Equal(Bytes(AppPackage.Of(AppPackageSources.Own(), Values())), Bytes(AppPackage.Of(AppPackageSources.Own(), Values())));

    [Fact]
    public void Without_options_the_settings_of_the_bot_are_taken()
    {
        var values = new AppPackageSettings(null, null, null, null).Read(
            Settings(("MicrosoftAppId", BotId), ("MicrosoftAppTenantId", AppId), ("Bot:PublicBaseAddress", Address)), out var missing);

        Assert.Empty(missing);
        Assert.Equal((Guid.Parse(BotId), new Uri(Address), "1.0.0"), (values!.BotId, values.Address, values.Version));
        Assert.Equal(AppPackageValues.AppIdOf(Guid.Parse(BotId), Guid.Parse(AppId)), values.AppId);
    }

    [Fact]
    public void All_that_is_missing_is_named_at_once()
    {
        var values = new AppPackageSettings(null, null, null, null).Read(Settings(("Bot:PublicBaseAddress", "http://localhost:3978")), out var missing);

        Assert.Null(values);
        Assert.Equal(["MicrosoftAppId (--bot-id)", "MicrosoftAppTenantId (--app-id)", "Bot:PublicBaseAddress (--address)"], missing);
    }

    [Fact]
    public async Task Nothing_is_written_while_something_is_missing()
    {
        var typed = await Typed.Async("package", data.File("app.zip"), "--app-id", AppId, "--bot-id", BotId, "--json");

        Assert.Equal(1, typed.ExitCode);
        Assert.Contains("Bot:PublicBaseAddress (--address)", typed.Json.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.False(File.Exists(data.File("app.zip")));
    }

    [Theory]
    [InlineData("--bot-id", "botten")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000")]
    [InlineData("--address", "http://erfaringer.example.dk")]
    [InlineData("--address", "https://localhost")]
    [InlineData("--version", "1.2")]
    [InlineData("--version", "1.02.3")]
    public async Task An_option_that_Teams_could_not_use_is_not_understood(string option, string value)
    {
        var typed = await Typed.Async("package", data.File("app.zip"), option, value);

        Assert.Equal(2, typed.ExitCode);
        Assert.Contains("package FIL.zip", typed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_app_id_is_always_the_same_for_a_bot_in_a_tenant_and_never_that_of_another()
        => Prop.ForAll<Guid, Guid, Guid>((bot, tenant, other) =>
        {
            var id = AppPackageValues.AppIdOf(bot, tenant);
            return id == AppPackageValues.AppIdOf(bot, tenant)
                && id.ToString("D")[14] == '8' && "89ab".Contains(id.ToString("D")[19], StringComparison.Ordinal)
                && (other == tenant || id != AppPackageValues.AppIdOf(bot, other)) && (other == bot || id != AppPackageValues.AppIdOf(other, tenant));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("manifest.json", "{", "manifest.json er ikke JSON.")]
    [InlineData("manifest.json", """{ "name": { "short": "${{NAVN}}" } }""", "I manifest.json er ${{NAVN}} ikke udfyldt.")]
    [InlineData("manifest.json", """{ "id": "6f1b3c1e-7b1f-4f0e-9a52-000000000000" }""", "id'et et andet end det, du gav: id: 6f1b3c1e-7b1f-4f0e-9a52-000000000000")]
    [InlineData("manifest.json", """{ "name": { "short": "Et navn, der er længere, end Teams viser" } }""", "for lang: name.short (1–30)")]
    [InlineData("manifest.json", """{ "developer": { "privacyUrl": "http://x.dk" } }""", "I manifest.json er developer.privacyUrl ikke en https-adresse.")]
    [InlineData("color.png", "no picture", "color.png skal være en PNG på 192 × 192 punkter.")]
    public async Task An_own_folder_that_Teams_would_refuse_is_refused_with_the_reason(string name, string content, string sentence)
    {
        OwnFolder();
        data.Write(name, content);

        var typed = await Typed.Async("package", data.File("app.zip"), "--from", data.Path, "--app-id", AppId, "--bot-id", BotId, "--address", Address);

        Assert.Equal(1, typed.ExitCode);
        Assert.Contains(sentence, typed.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(data.File("app.zip")));
    }

    [Fact]
    public async Task An_agency_may_have_its_own_name_for_the_app()
    {
        OwnFolder();
        data.Write("manifest.json", File.ReadAllText(data.File("manifest.json")).Replace("\"short\": \"TeamsPilotBot\"", "\"short\": \"Erfaringsbotten\"", StringComparison.Ordinal));

        var typed = await Typed.Async("package", data.File("app.zip"), "--from", data.Path, "--app-id", AppId, "--bot-id", BotId, "--address", Address);

        Assert.Equal(0, typed.ExitCode);
        Assert.Equal("Erfaringsbotten", (string?)JObject.Parse(Files("app.zip")["manifest.json"])["name"]!["short"]);
    }

    private static AppPackageValues Values() => new(Guid.Parse(AppId), Guid.Parse(BotId), new Uri(Address), "1.0.0");

    private static JObject Manifest() => JObject.Parse(Encoding.UTF8.GetString(AppPackage.Of(AppPackageSources.Own(), Values())[AppPackage.Manifest]));

    private static byte[] Bytes(AppPackage package)
    {
        using var stream = new MemoryStream();
        package.Write(stream);
        return stream.ToArray();
    }

    private static IConfiguration Settings(params (string Name, string Value)[] settings)
        => new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();

    private void OwnFolder()
    {
        foreach (var (name, content) in AppPackageSources.Own())
        {
            File.WriteAllBytes(data.File(name), content);
        }
    }

    private Dictionary<string, string> Files(string name)
    {
        using var archive = ZipFile.OpenRead(data.File(name));
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            return reader.ReadToEnd();
        });
    }
}
