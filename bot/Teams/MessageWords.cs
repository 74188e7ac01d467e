using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema.Teams;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>The words of a message that an action was clicked on. Teams hands it over as HTML, and anything else may be in it.</summary>
internal static partial class MessageWords
{
    private const int Longest = 100_000;

    /// <summary>The words, with a line for each paragraph, and without names of people who are mentioned; empty if there is no message.</summary>
    /// <param name="payload">The message; may be null.</param>
    public static string Of(MessageActionsPayload? payload)
    {
        var content = payload?.Body?.Content ?? "";
        content = content.Length > Longest ? content[..Longest] : content;
        if (!string.Equals(payload?.Body?.ContentType, "html", StringComparison.OrdinalIgnoreCase))
        {
            return content.Trim();
        }

        var text = Line().Replace(Mention().Replace(Hidden().Replace(content, " "), " "), "\n");
        text = WebUtility.HtmlDecode(Tag().Replace(text, " ")).Replace('\u00A0', ' ');
        return string.Join('\n', text.Split('\n').Select(line => Spaces().Replace(line, " ").Trim()).Where(line => line.Length > 0));
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;

    [GeneratedRegex("<(?:script|style|attachment)[^<>]*>[^<>]*</(?:script|style|attachment)>", Options)]
    private static partial Regex Hidden();

    [GeneratedRegex("<at[^<>]*>[^<>]*</at>", Options)]
    private static partial Regex Mention();

    [GeneratedRegex("<br[^<>]*>|</?(?:p|div|li|ul|ol|blockquote|h[1-6]|tr)(?:\\s[^<>]*)?>", Options)]
    private static partial Regex Line();

    [GeneratedRegex("<[^<>]*>", Options)]
    private static partial Regex Tag();

    [GeneratedRegex("[ \\t\\u200B\\u200C\\u2060\\uFEFF]+", Options)]
    private static partial Regex Spaces();
}
