using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace TeamsPilotBot.Bot.Teams;

/// <summary>What somebody wrote, without what Teams puts around it. HTML and Markdown that people typed stay as the text they are.</summary>
internal static partial class MessageText
{
    /// <summary>
    /// Takes out the mention of the bot, turns mentions of others into their names, and clears the tags, entities and
    /// spaces of no width that Teams leaves in the text of a message.
    /// </summary>
    /// <param name="message">The message.</param>
    public static string Of(IMessageActivity message)
    {
        var text = message.Text ?? "";
        foreach (var mention in message.GetMentions() ?? [])
        {
            if (string.IsNullOrEmpty(mention.Text))
            {
                continue;
            }

            var ofBot = mention.Mentioned?.Id is { } id && id == message.Recipient?.Id;
            text = text.Replace(mention.Text, ofBot ? " " : mention.Mentioned?.Name ?? " ", StringComparison.Ordinal);
        }

        text = WebUtility.HtmlDecode(Leftover().Replace(text, " "));
        return Spaces().Replace(Invisible().Replace(text, ""), " ").Trim();
    }

    [GeneratedRegex(@"</?(p|div|span|br|at)(\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leftover();

    [GeneratedRegex(@"[\u200B\u200C\u2060\uFEFF]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"[\s\u00A0]+")]
    private static partial Regex Spaces();
}
