using System.Collections.Concurrent;
using System.Diagnostics;
using System.Reflection;
using Newtonsoft.Json.Linq;
using TeamsPilotBot.Tests.Running;

namespace TeamsPilotBot.Bot.Tests.Deployment;

/// <summary>The Bicep compiler, which comes as a NuGet package with a program in it, and what it makes of <c>deploy/main.bicep</c>.</summary>
internal static class Bicep
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<(int ExitCode, string Out, string Error)>>> Built = new();

    /// <summary>The folder of the templates.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "deploy");

    /// <summary>The template that Azure gets.</summary>
    public static async Task<JObject> MainAsync() => JObject.Parse((await BuildAsync("main.bicep")).Out);

    /// <summary>A file of the folder.</summary>
    public static string File(string name) => Path.Combine(Folder, name);

    /// <summary>All resources, those of modules too.</summary>
    public static async Task<IReadOnlyList<JObject>> ResourcesAsync()
        => [.. (await MainAsync()).SelectTokens("$..resources[*]").OfType<JObject>().Where(resource => (string?)resource["type"] != "Microsoft.Resources/deployments")];

    /// <summary>The resources of a type.</summary>
    public static async Task<IReadOnlyList<JObject>> ResourcesAsync(string type)
        => [.. (await ResourcesAsync()).Where(resource => (string?)resource["type"] == type)];

    /// <summary>What the compiler makes of a file, and says of it: compiled once, however many ask.</summary>
    public static Task<(int ExitCode, string Out, string Error)> BuildAsync(string name) => Built.GetOrAdd(name, _ => new(() => RunAsync(name))).Value;

    private static async Task<(int ExitCode, string Out, string Error)> RunAsync(string name)
    {
        var program = typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Bicep").Value!;
        var verb = name.EndsWith("param", StringComparison.Ordinal) ? "build-params" : "build";
        var start = new ProcessStartInfo(program, [verb, File(name), "--stdout"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
