using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using TeamsPilotBot.Knowledge.Lessons;

namespace TeamsPilotBot.Knowledge.Azure.Cosmos;

/// <summary>Where a reader of changes stands: from which second on it looks again, and what it was already told of from there on.</summary>
/// <param name="Store">Which store it is of.</param>
/// <param name="Second">From which second on changes are looked for, since 1970.</param>
/// <param name="Asked">When the reader asked, by the service's clock, since 1970; 0 if that was not known.</param>
/// <param name="Told">What was told, from that second on.</param>
internal sealed record CosmosChangeToken(string Store, long Second, long Asked, EquatableList<CosmosTold> Told)
{
    /// <summary>
    /// How late a change may become visible, in seconds: the clocks of the service's machines differ, and copies of the data follow each
    /// other. Both are fractions of a second; a minute is far more.
    /// </summary>
    public const long Overlap = 60;

    private const string Version = "c2";

    /// <summary>Reads a token.</summary>
    /// <param name="text">What a reader gave.</param>
    /// <returns>Null if it is none.</returns>
    public static CosmosChangeToken? Read(string text)
    {
        if (text.Split('|') is not [Version, var store, var second, var moment, var told]
            || !long.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var since)
            || !long.TryParse(moment, NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            || !Base64Url.IsValid(told, out var size) || size % CosmosTold.Size != 0)
        {
            return null;
        }

        var bytes = Base64Url.DecodeFromChars(told);
        return new CosmosChangeToken(
            store, since, asked, [.. Enumerable.Range(0, size / CosmosTold.Size).Select(i => CosmosTold.Read(bytes.AsSpan(i * CosmosTold.Size), since))]);
    }

    /// <summary>Which store a place is, in few letters.</summary>
    public static string StoreOf(string place) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)))[..16];

    /// <summary>The token, to be given again.</summary>
    public override string ToString()
    {
        var bytes = new byte[Told.Count * CosmosTold.Size];
        for (var i = 0; i < Told.Count; i++)
        {
            Told[i].Write(bytes.AsSpan(i * CosmosTold.Size), Second);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{Version}|{Store}|{Second}|{Asked}|{Base64Url.EncodeToString(bytes)}");
    }
}
