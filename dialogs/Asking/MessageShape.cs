using System.Globalization;
using System.Text;

namespace TeamsPilotBot.Dialogs.Asking;

/// <summary>What kind of message a text is, before anybody looks at what it means.</summary>
internal static class MessageShape
{
    private static readonly string[] More =
    [
        "vis flere", "vis mere", "flere", "mere", "vis resten", "næste", "har du flere", "er der flere",
        "show more", "more", "show the rest", "next", "any more", "are there more",
    ];

    /// <summary>Whether there is anything to read: at least one letter or digit.</summary>
    /// <param name="text">The text.</param>
    public static bool IsReadable(string text) => text.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    /// <summary>Whether it asks for the next lessons and nothing else.</summary>
    /// <param name="text">The text.</param>
    public static bool AsksForMore(string text)
        => More.Contains(text.Trim().TrimEnd('.', '!', '?', ' ').ToLower(CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
