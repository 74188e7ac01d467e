using System.Security.Cryptography;
using System.Text;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>Ids for documents, made of what Teams calls things: those hold signs that a store does not take, and people's ids.</summary>
internal static class StoredKey
{
    /// <summary>The SHA-256 of the parts, in hexadecimal; no two lists of parts have the same by accident.</summary>
    /// <param name="parts">What it is made of; null and empty are the same.</param>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            joined.Append(part?.Length ?? 0).Append(':').Append(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined.ToString())));
    }
}
