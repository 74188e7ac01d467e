using System.Buffers.Binary;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsPilotBot.Bot.AppPackages;

/// <summary>
/// What Teams refuses a package for, and an agency that changes names, texts or icons is likely to break. Microsoft's whole schema
/// is what the tests hold our own manifest against.
/// </summary>
internal static class AppPackageRules
{
    private static readonly string[] Ids = ["$.bots[0].botId", "$.composeExtensions[0].botId"];
    private static readonly string[] Addresses = ["websiteUrl", "privacyUrl", "termsOfUseUrl"];

    // The most characters that each text may have: the schema of the manifest, v1.29.
    private static readonly (string Group, string Name, int Most)[] Texts =
        [("name", "short", 30), ("name", "full", 100), ("description", "short", 80), ("description", "full", 4000), ("developer", "name", 32)];

    private static readonly byte[] PngBeginning = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8];

    /// <summary>What is wrong; nothing if Teams can take it.</summary>
    /// <param name="package">The package.</param>
    /// <param name="values">What it was filled in with.</param>
    public static IReadOnlyList<AppPackageFault> Faults(AppPackage package, AppPackageValues values)
        => [.. package.Files.Where(file => AppPackage.IsText(file.Name)).SelectMany(file => InText(file.Name, file.Content)),
            .. Read(package[AppPackage.Manifest]) is { } manifest ? InManifest(manifest, values) : [],
            .. InIcon(package, AppPackage.ColorIcon, 192),
            .. InIcon(package, AppPackage.OutlineIcon, 32)];

    private static IEnumerable<AppPackageFault> InText(string name, byte[] content)
    {
        if (Read(content) is null)
        {
            yield return new(name, AppPackageFaultKind.NoJson);
        }

        var text = Encoding.UTF8.GetString(content);
        if (text.IndexOf("${{", StringComparison.Ordinal) is >= 0 and var place)
        {
            yield return new(name, AppPackageFaultKind.Place, text.Substring(place, Math.Min(40, text.Length - place)).Split('"')[0]);
        }
    }

    private static IEnumerable<AppPackageFault> InManifest(JsonObject manifest, AppPackageValues values)
    {
        foreach (var (path, id) in Ids.Select(path => (path, values.BotId)).Prepend(("$.id", values.AppId)))
        {
            if (At(manifest, path) is var found && found != id.ToString("D"))
            {
                yield return new(AppPackage.Manifest, AppPackageFaultKind.OtherId, $"{path[2..]}: {found}");
            }
        }

        foreach (var (group, name, most) in Texts)
        {
            if (At(manifest, $"$.{group}.{name}") is not { Length: > 0 } text || text.Length > most)
            {
                yield return new(AppPackage.Manifest, AppPackageFaultKind.Text, $"{group}.{name} (1–{most})");
            }
        }

        foreach (var name in Addresses.Where(name => AppPackageValues.AddressOf(At(manifest, $"$.developer.{name}")) is null))
        {
            yield return new(AppPackage.Manifest, AppPackageFaultKind.Address, $"developer.{name}");
        }
    }

    private static IEnumerable<AppPackageFault> InIcon(AppPackage package, string name, int side)
    {
        var content = package[name].AsSpan();
        var fits = content.Length >= PngBeginning.Length + 8 && content.StartsWith(PngBeginning)
            && BinaryPrimitives.ReadInt32BigEndian(content[PngBeginning.Length..]) == side
            && BinaryPrimitives.ReadInt32BigEndian(content[(PngBeginning.Length + 4)..]) == side;
        return fits ? [] : [new(name, AppPackageFaultKind.Icon, $"{side} × {side}")];
    }

    // A path such as "$.bots[0].botId"; null where there is no text.
    private static string? At(JsonObject manifest, string path)
    {
        JsonNode? node = manifest;
        foreach (var step in path[2..].Split('.'))
        {
            var isFirst = step.EndsWith("[0]", StringComparison.Ordinal);
            node = node is JsonObject above ? above[isFirst ? step[..^3] : step] : null;
            node = !isFirst ? node : node is JsonArray { Count: > 0 } list ? list[0] : null;
        }

        return node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
    }

    private static JsonObject? Read(byte[] content)
    {
        try
        {
            return JsonNode.Parse(content) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
