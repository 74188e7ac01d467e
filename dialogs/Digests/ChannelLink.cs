using System.Text.RegularExpressions;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Digests;

/// <summary>A channel as administrators name it: by the link that Teams gives of it, or by its conversation id. Pure.</summary>
/// <remarks>
/// Source: "Create deep links to go to channel conversations" (learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/
/// deep-link-teams): https://teams.microsoft.com/l/channel/{channelId}/{channelName}?groupId=…&amp;tenantId=….
/// </remarks>
internal static partial class ChannelLink
{
    private const int Longest = 600;

    /// <summary>The conversation id of the channel; null if the text names none.</summary>
    /// <param name="text">What was typed.</param>
    public static string? Read(string? text)
    {
        if (text is null || text.Length > Longest)
        {
            return null;
        }

        var id = Link().Match(text) is { Success: true } link ? Uri.UnescapeDataString(link.Groups[1].Value) : text.Trim();
        return Id().IsMatch(id) ? id : null;
    }

    /// <summary>What was typed, as it is shown once more.</summary>
    /// <param name="text">What was typed.</param>
    public static string? Shown(string? text)
        => text is null ? null : PersonalData.Mask(WholeCharacters.Beginning(text, Longest), PersonalData.NumbersOnly, Language.Danish).Text;

    [GeneratedRegex(@"/l/channel/([^/?\s]{1,300})", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"\A19:[^\s;/?#\\]{1,200}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
