using System.Text.Json;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Bot.Health;
using TeamsPilotBot.Bot.Health.Checks;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Azure.Cosmos;
using TeamsPilotBot.Knowledge.Lessons;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Deployment;

/// <summary>What <c>deploy/main.bicep</c> makes in Azure, read from the template that Azure gets.</summary>
public sealed partial class BicepTests
{
    /// <summary>Azure's built-in roles that the bot needs, by https://learn.microsoft.com/azure/role-based-access-control/built-in-roles.</summary>
    private static readonly Dictionary<string, string> Roles = new()
    {
        ["acrPull"] = "7f951dda-4ed3-4680-a7ca-43fe172d538d",
        ["openAiUser"] = "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
        ["secretsUser"] = "4633458b-17de-408a-b874-0445c86b69e6",
    };

    private static readonly string[] WithKeys =
        ["Microsoft.DocumentDB/databaseAccounts", "Microsoft.CognitiveServices/accounts", "Microsoft.BotService/botServices"];

    [Theory]
    [InlineData("main.bicep")]
    [InlineData("registry.bicep")]
    [InlineData("main.bicepparam")]
    public async Task The_compiler_has_nothing_to_say_against_a_template(string name)
    {
        var (exitCode, _, said) = await Bicep.BuildAsync(name);

        Assert.Equal((0, ""), (exitCode, said));
    }

    [Fact]
    public async Task No_secret_is_asked_for_read_or_told()
    {
        var template = await Bicep.MainAsync();
        var text = template.ToString();

        Assert.DoesNotMatch("list[A-Z][A-Za-z]*\\(", text);
        Assert.DoesNotMatch("(?i)secure(string|object)", text);
        Assert.All(((JObject)template["parameters"]!).Properties(), parameter => Assert.DoesNotMatch("(?i)password|secret|key", parameter.Name));
        Assert.Equal(
            ["BOT_ID", "IDENTITY_PRINCIPAL_ID", "PUBLIC_BASE_ADDRESS", "PUBLIC_DOMAIN"],
            ((JObject)template["outputs"]!).Properties().Select(output => output.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_has_keys_lets_nobody_in_with_one()
    {
        var resources = await Bicep.ResourcesAsync();

        Assert.All(WithKeys, type => Assert.Equal(true, (bool?)Assert.Single(resources, resource => (string?)resource["type"] == type)["properties"]!["disableLocalAuth"]));
        var vault = Assert.Single(resources, resource => (string?)resource["type"] == "Microsoft.KeyVault/vaults");
        Assert.True((bool?)vault["properties"]!["enableRbacAuthorization"]);
        Assert.True((bool?)vault["properties"]!["enablePurgeProtection"]);
    }

    [Fact]
    public async Task Nothing_is_reached_without_TLS_of_today()
    {
        var account = Assert.Single(await Bicep.ResourcesAsync("Microsoft.DocumentDB/databaseAccounts"));
        var app = Assert.Single(await Bicep.ResourcesAsync("Microsoft.App/containerApps"));

        Assert.Equal("Tls12", (string?)account["properties"]!["minimalTlsVersion"]);
        Assert.False((bool?)app["properties"]!["configuration"]!["ingress"]!["allowInsecure"]);
    }

    [Fact]
    public async Task The_bot_gets_the_roles_that_it_needs_and_no_other()
    {
        var template = await Bicep.MainAsync();
        var assigned = (await Bicep.ResourcesAsync("Microsoft.Authorization/roleAssignments"))
            .Select(role => RoleName().Match((string)role["properties"]!["roleDefinitionId"]!).Groups[1].Value).Order(StringComparer.Ordinal);

        Assert.Equal(Roles.Keys.Order(StringComparer.Ordinal), assigned);
        Assert.All(Roles, role => Assert.Equal(role.Value, (string?)Assert.Single(template.SelectTokens($"$..variables.{role.Key}"))));
    }

    [Fact]
    public async Task In_the_store_the_bot_may_write_documents_and_nothing_else()
    {
        var role = Assert.Single(await Bicep.ResourcesAsync("Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments"));

        Assert.Contains("variables('dataContributor')", (string?)role["properties"]!["roleDefinitionId"], StringComparison.Ordinal);
        Assert.Equal("00000000-0000-0000-0000-000000000002", (string?)Assert.Single((await Bicep.MainAsync()).SelectTokens("$..variables.dataContributor")));
    }

    [Fact]
    public async Task The_container_is_laid_out_as_the_store_expects_it()
    {
        var database = Assert.Single(await Bicep.ResourcesAsync("Microsoft.DocumentDB/databaseAccounts/sqlDatabases"));
        var container = Assert.Single(await Bicep.ResourcesAsync("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers"));
        var layout = container["properties"]!["resource"]!;

        Assert.Equal(CosmosLayout.Database, (string?)database["properties"]!["resource"]!["id"]);
        Assert.Equal(CosmosLayout.Container, (string?)layout["id"]);
        Assert.Equal(CosmosLayout.PartitionKeyPath, (string?)Assert.Single(layout["partitionKey"]!["paths"]!));
        Assert.Equal((CosmosLayout.PartitionKeyVersion, CosmosLayout.DefaultTimeToLive), ((int?)layout["partitionKey"]!["version"], (int?)layout["defaultTtl"]));
        Assert.Equal(CosmosLayout.IncludedPaths, layout["indexingPolicy"]!["includedPaths"]!.Select(path => (string)path["path"]!));
        Assert.Equal(CosmosLayout.ExcludedPaths, layout["indexingPolicy"]!["excludedPaths"]!.Select(path => (string)path["path"]!));
    }

    [Fact]
    public async Task Every_setting_that_is_set_is_one_that_the_bot_has()
    {
        var template = await Bicep.MainAsync();
        var module = template["resources"]!.Single(resource => (string?)resource["name"] == "app");
        var set = Variable().Matches(module["properties"]!.ToString()).Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.Contains("MicrosoftAppType", set);
        Assert.Contains("Cosmos__Endpoint", set);
        Assert.Contains("Bot__AllowedTenants__{0}", set);
        Assert.All(set, name => Assert.True(KnownSettings.Has(name), name));
    }

    [Fact]
    public async Task Every_setting_of_the_example_is_one_that_the_bot_has()
    {
        var built = JObject.Parse((await Bicep.BuildAsync("main.bicepparam")).Out);
        var settings = (JObject)JObject.Parse((string)built["parametersJson"]!)["parameters"]!["settings"]!["value"]!;

        Assert.NotEmpty(settings.Properties());
        Assert.All(settings.Properties(), setting => Assert.True(KnownSettings.Has(setting.Name), setting.Name));
    }

    [Fact]
    public async Task Without_a_shared_store_there_is_exactly_one_instance_and_with_one_never_none()
    {
        var template = await Bicep.MainAsync();
        var parameters = template["resources"]!.Single(resource => (string?)resource["name"] == "app")["properties"]!["parameters"]!;

        Assert.All(["minReplicas", "maxReplicas"], (Action<string>)(name =>
        {
            Assert.StartsWith("[if(variables('usesCosmos'), ", (string?)parameters[name], StringComparison.Ordinal);
            Assert.EndsWith(", createObject('value', 1))]", (string?)parameters[name], StringComparison.Ordinal);
            Assert.Equal(1, (int?)template["parameters"]![name]!["minValue"]);
        }));
    }

    [Fact]
    public async Task What_Azure_looks_at_is_what_the_bot_serves()
    {
        var app = Assert.Single(await Bicep.ResourcesAsync("Microsoft.App/containerApps"));
        var probes = app["properties"]!["template"]!["containers"]![0]!["probes"]!.ToDictionary(probe => (string)probe["type"]!, probe => (string?)probe["httpGet"]!["path"]);
        var ready = Assert.Single(await Bicep.ResourcesAsync("Microsoft.Insights/webtests"));
        var bot = Assert.Single(await Bicep.ResourcesAsync("Microsoft.BotService/botServices"));

        Assert.Equal((HealthEndpoints.Ready, HealthEndpoints.Live, HealthEndpoints.Live), (probes["Startup"], probes["Liveness"], probes["Readiness"]));
        Assert.Contains(HealthEndpoints.Ready, (string?)ready["properties"]!["Request"]!["RequestUrl"], StringComparison.Ordinal);
        Assert.Equal(("Accept", "application/json"), ((string?)ready["properties"]!["Request"]!["Headers"]![0]!["key"], (string?)ready["properties"]!["Request"]!["Headers"]![0]!["value"]));
        Assert.Contains(MessagesEndpoint.Path, (string?)bot["properties"]!["endpoint"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FindingState.Wrong, true)]
    [InlineData(FindingState.Missing, false)]
    public async Task A_finding_that_is_wrong_alarms_although_the_bot_is_ready(FindingState state, bool alarms)
    {
        var sought = Assert.Single(await Bicep.ResourcesAsync("Microsoft.Insights/webtests"))["properties"]!["ValidationRules"]!["ContentValidation"]!;
        var told = JsonSerializer.Serialize(ReadinessJson.Of(new Readiness(true, [new Finding("Delivery", state, "…", "…")])), LessonJson.Options);

        Assert.False((bool?)sought["PassIfTextFound"]);
        Assert.Equal(alarms, told.Contains((string)sought["ContentMatch"]!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_domain_of_ones_own_stays_bound_when_it_is_deployed_again()
    {
        var app = Assert.Single(await Bicep.ResourcesAsync("Microsoft.App/containerApps"));
        var domains = (string?)app["properties"]!["configuration"]!["ingress"]!["customDomains"];

        Assert.Contains("parameters('certificateId')", domains, StringComparison.Ordinal);
        Assert.Contains("replace(parameters('publicAddress'), 'https://', '')", domains, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_runbook_has_every_parameter_and_every_alert()
    {
        var template = await Bicep.MainAsync();
        var runbook = await File.ReadAllTextAsync(Bicep.File("runbook.md"));
        var alerts = template.SelectTokens("$..appAlerts[*].key").Concat(template.SelectTokens("$..logAlerts[*].key")).Select(key => (string)key!)
            .Concat((await Bicep.ResourcesAsync()).Where(IsAlert).Select(alert => AlertName().Match((string)alert["name"]!).Groups[1].Value).Where(name => name.Length > 0))
            .ToList();

        Assert.Equal(6, alerts.Count);
        Assert.All(alerts.Concat(((JObject)template["parameters"]!).Properties().Select(parameter => parameter.Name)), name
            => Assert.Contains($"`{name}`", runbook, StringComparison.Ordinal));
    }

    private static bool IsAlert(JObject resource)
        => (string?)resource["type"] is "Microsoft.Insights/metricAlerts" or "Microsoft.Insights/scheduledQueryRules";

    [GeneratedRegex(@"variables\('(\w+)'\)")]
    private static partial Regex RoleName();

    [GeneratedRegex(@"'\{0\}-([a-z-]+)'")]
    private static partial Regex AlertName();

    [GeneratedRegex("'(MicrosoftApp[A-Za-z]+|[A-Z][A-Za-z]*(?:__[A-Za-z0-9{}]+)+|ASPNETCORE_[A-Z]+)'")]
    private static partial Regex Variable();
}
