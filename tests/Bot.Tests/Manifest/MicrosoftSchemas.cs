using NJsonSchema;
using TeamsPilotBot.Tests.Running;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Manifest;

/// <summary>Microsoft's JSON schemas of the Teams manifest. They come with the npm package that <c>tests/schemas</c> names, which <c>./test</c> installs.</summary>
internal static class MicrosoftSchemas
{
    /// <summary>The version that the manifest is written in.</summary>
    public const string Version = "1.29";

    /// <summary>What a schema says against a document.</summary>
    /// <param name="name">The schema's file name.</param>
    /// <param name="json">The document.</param>
    /// <returns>A line for each fault.</returns>
    public static async Task<IReadOnlyList<string>> FaultsAsync(string name, string json)
    {
        var path = Path.Combine(
            Repository.Root, "tests", "schemas", "node_modules", "@microsoft", "app-manifest", "build", "json-schemas", "teams", $"v{Version}", name);
        Assert.True(File.Exists(path), $"There is no {path}: ./test installs it, or npm ci in tests/schemas.");
        var schema = await JsonSchema.FromFileAsync(path);
        return [.. schema.Validate(json).Select(fault => fault.ToString())];
    }
}
