using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy;

/// <summary>Finds e-mail addresses, also where the sign is written out: "navn (at) kommune.dk", "navn[snabel-a]kommune.dk".</summary>
public sealed partial class EmailDetector : IPersonalDataDetector
{
    /// <summary>The longest part before the sign that RFC 5321 4.5.3.1.1 allows.</summary>
    private const int LongestName = 64;

    private const int LongestDomain = 255;

    /// <inheritdoc/>
    public IEnumerable<PersonalDataFinding> Find(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        foreach (Match sign in Sign().Matches(text.Text))
        {
            var start = sign.Index;
            while (start > 0 && sign.Index - start < LongestName && IsInName(text.Text[start - 1]))
            {
                start--;
            }

            var after = sign.Index + sign.Length;
            var domain = Domain().Match(text.Text, after, Math.Min(LongestDomain, text.Text.Length - after));
            if (start < sign.Index && domain.Success)
            {
                yield return text.Finding(PersonalDataKind.Email, start, after + domain.Length, Certainty.Likely, FindingReason.EmailShape);
            }
        }
    }

    private static bool IsInName(char character) => char.IsLetterOrDigit(character) || "._%+'-!#$&*/=?^{|}~".Contains(character);

    [GeneratedRegex(@" ?(?:@|[\[({] ?(?:at|snabel-?a) ?[\])}]) ?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();

    [GeneratedRegex(@"^[\p{L}0-9-]{1,63}(?:(?:\.| ?[\[(] ?(?:dot|punktum) ?[\])] ?)[\p{L}0-9-]{1,63}){0,8}(?:\.| ?[\[(] ?(?:dot|punktum) ?[\])] ?)\p{L}{2,24}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Domain();
}
