using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace TeamsPilotBot.Bot.Files;

/// <summary>What an offer is fetched by: 256 random bits, of which the store knows only the hash.</summary>
internal static class FileToken
{
    private const int Bytes = 32;

    /// <summary>A new one: 43 letters, digits, hyphens and underscores.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Whether a text has the form of one.</summary>
    /// <param name="text">What came in.</param>
    public static bool IsOne(string? text)
        => text is { Length: 43 } && Base64Url.IsValid(text, out var length) && length == Bytes;

    /// <summary>What the store knows it by.</summary>
    /// <param name="token">The token.</param>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));
}
