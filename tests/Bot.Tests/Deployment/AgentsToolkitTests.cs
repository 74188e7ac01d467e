using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Tests.Running;
using Xunit;
using YamlDotNet.Serialization;

namespace TeamsPilotBot.Bot.Tests.Deployment;

/// <summary>What Microsoft's Agents Toolkit would do, held against the keys of its schema v1.11 and the files that it would read.</summary>
public sealed partial class AgentsToolkitTests
{
    /// <summary>The keys of each action that is used; the first of them are required.</summary>
    private static readonly Dictionary<string, (int Required, string[] Keys)> Actions = new()
    {
        ["teamsApp/create"] = (1, ["name"]),
        ["arm/deploy"] = (3, ["subscriptionId", "resourceGroupName", "templates", "bicepCliVersion"]),
        ["teamsApp/validateManifest"] = (1, ["manifestPath"]),
        ["teamsApp/zipAppPackage"] = (3, ["manifestPath", "outputZipPath", "outputFolder"]),
        ["teamsApp/validateAppPackage"] = (1, ["appPackagePath"]),
        ["teamsApp/update"] = (1, ["appPackagePath"]),
        ["teamsApp/publishAppPackage"] = (1, ["appPackagePath"]),
        ["script"] = (1, ["run", "workingDirectory", "shell", "timeout", "redirectTo"]),
    };

    private static readonly string[] Stages = ["provision", "deploy", "publish"];
    private static readonly string Text = File.ReadAllText(Bicep.File("m365agents.yml"));
    private static readonly Dictionary<string, object> Whole = new DeserializerBuilder().Build().Deserialize<Dictionary<string, object>>(Text);
    private static readonly Dictionary<string, string> Environment = File.ReadLines(Bicep.File(Path.Combine("env", ".env.dev")))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);

    [Fact]
    public void It_provisions_deploys_and_publishes_in_this_order()
    {
        Assert.Equal(["version", "environmentFolderPath", "provision", "deploy", "publish"], Whole.Keys);
        Assert.Equal(
            ["teamsApp/create", "arm/deploy", "teamsApp/validateManifest", "teamsApp/zipAppPackage", "teamsApp/validateAppPackage", "teamsApp/update"],
            Steps("provision").Select(step => step["uses"]));
    }

    [Fact]
    public void Each_step_has_the_keys_that_its_action_knows()
        => Assert.All(Stages.SelectMany(Steps), step =>
        {
            var (required, keys) = Actions[(string)step["uses"]];
            var given = ((Dictionary<object, object>)step["with"]).Keys.Cast<string>().ToList();
            Assert.Subset(keys.ToHashSet(), given.ToHashSet());
            Assert.Superset(keys[..required].ToHashSet(), given.ToHashSet());
        });

    [Fact]
    public async Task Each_place_is_filled_in_by_the_environment_or_an_output_of_the_template()
    {
        var places = new[] { Text, await File.ReadAllTextAsync(Bicep.File("m365agents.parameters.json")), await ManifestAsync("manifest.json"), await ManifestAsync("en.json") }
            .SelectMany(text => Place().Matches(text).Select(match => match.Groups[1].Value)).Distinct().ToList();
        var outputs = ((JObject)(await Bicep.MainAsync())["outputs"]!).Properties().Select(output => output.Name).ToList();

        Assert.Contains("BOT_ID", places);
        Assert.All(places, place => Assert.Contains(place, Environment.Keys));
        Assert.All(places.Where(place => place is "BOT_ID" or "PUBLIC_BASE_ADDRESS" or "PUBLIC_DOMAIN"), place => Assert.Contains(place, outputs));
    }

    [Fact]
    public async Task The_template_gets_parameters_that_it_has_and_all_that_it_needs()
    {
        var known = (JObject)(await Bicep.MainAsync())["parameters"]!;
        var given = ((JObject)JObject.Parse(await File.ReadAllTextAsync(Bicep.File("m365agents.parameters.json")))["parameters"]!).Properties().Select(parameter => parameter.Name).ToHashSet();

        Assert.Subset(known.Properties().Select(parameter => parameter.Name).ToHashSet(), given);
        Assert.Superset(known.Properties().Where(parameter => parameter.Value["defaultValue"] is null).Select(parameter => parameter.Name).ToHashSet(), given);
    }

    [Fact]
    public async Task Somebody_is_administrator_and_somebody_else_curator()
    {
        var parameters = JObject.Parse(await File.ReadAllTextAsync(Bicep.File("m365agents.parameters.json")))["parameters"]!;
        var settings = ((JObject)parameters["settings"]!["value"]!).Properties().ToList();

        Assert.All(settings, setting => Assert.True(KnownSettings.Has(setting.Name), setting.Name));
        Assert.Equal(
            [("People__Users__${{ADMINISTRATOR_OBJECT_ID}}__Roles__0", "Administrator"), ("People__Users__${{CURATOR_OBJECT_ID}}__Roles__0", "Curator")],
            settings.Where(setting => setting.Name.Contains("__Roles__", StringComparison.Ordinal)).Select(setting => (setting.Name, (string)setting.Value!)));
    }

    [Fact]
    public void Every_file_that_it_reads_is_there_and_no_value_of_the_environment_is_secret()
    {
        var read = FilePath().Matches(Text).Select(match => match.Groups[1].Value).Where(path => !path.Contains("artifacts", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(read);
        Assert.All(read, path => Assert.True(File.Exists(Path.GetFullPath(Bicep.File(path))), path));
        Assert.DoesNotContain(Environment.Keys, name => name.StartsWith("SECRET_", StringComparison.Ordinal));
    }

    private static IEnumerable<Dictionary<object, object>> Steps(string stage) => ((List<object>)Whole[stage]).Cast<Dictionary<object, object>>();

    private static Task<string> ManifestAsync(string name) => File.ReadAllTextAsync(Path.Combine(Repository.Root, "manifest", name));

    [GeneratedRegex(@"\$\{\{([A-Z_]+)\}\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?:path|parameters|manifestPath): (\.\S+)")]
    private static partial Regex FilePath();
}
