using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsPilotBot.Bot.Backups;

/// <summary>What is in a backup: <c>manifest.json</c> in the zip.</summary>
/// <param name="Format"><see cref="FormatName"/>.</param>
/// <param name="Version">The form of the backup.</param>
/// <param name="Program">The version of the program that made it.</param>
/// <param name="TakenAt">When it was made.</param>
/// <param name="Documents">How many documents each container has.</param>
/// <param name="Files">The files in it.</param>
internal sealed record BackupManifest(
    string Format, int Version, string Program, DateTimeOffset TakenAt, IReadOnlyDictionary<string, long> Documents, IReadOnlyList<BackupEntry> Files)
{
    /// <summary>The name of the manifest in the zip.</summary>
    public const string FileName = "manifest.json";

    /// <summary>What the manifest calls the backup.</summary>
    public const string FormatName = "teamspilotbot-backup";

    /// <summary>The newest form. A program reads this and older ones.</summary>
    public const int Newest = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>How many documents there are.</summary>
    [JsonIgnore]
    public long Count => Documents.Values.Sum();

    /// <summary>Reads a manifest; null if it is none.</summary>
    /// <param name="stream">Where it stands.</param>
    public static BackupManifest? Read(Stream stream)
    {
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(stream, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Writes the manifest.</summary>
    /// <param name="stream">Where to.</param>
    public void Write(Stream stream) => JsonSerializer.Serialize(stream, this, Options);
}

/// <summary>A file in a backup.</summary>
/// <param name="Name">Its path in the data folder, with slashes.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">The hash of its content, 64 hexadecimal digits.</param>
internal sealed record BackupEntry(string Name, long Bytes, string Sha256);
