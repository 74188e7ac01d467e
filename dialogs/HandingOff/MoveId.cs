using System.Security.Cryptography;
using System.Text;

namespace TeamsPilotBot.Dialogs.HandingOff;

/// <summary>
/// Ids for moves and hand-offs. They are made of the person and the click, not of the activity: Teams sends a click again under
/// a new id, and the same click is one move. Other words in the fields of the same card are another click.
/// </summary>
internal static class MoveId
{
    /// <summary>The id of what a click asks for.</summary>
    /// <param name="personKey">Who clicked.</param>
    /// <param name="click">The click.</param>
    public static string Of(string personKey, HandOffCardAction click) => Of(
        [personKey, click.Nonce, click.Verb.ToString(), .. click.Fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}")]);

    /// <summary>An id made of some parts: nobody who does not know them guesses it.</summary>
    /// <param name="parts">The parts; the nonce of a card is among them.</param>
    public static string Of(params IReadOnlyList<string> parts)
    {
        var joined = new StringBuilder();
        foreach (var part in parts)
        {
            joined.Append(part.Length).Append(':').Append(part);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined.ToString())).AsSpan(0, 16));
    }
}
