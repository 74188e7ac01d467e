using System.Buffers;
using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Ids;

/// <summary>Finds passwords, keys, tokens and connection strings. What is called a password counts when what follows looks as one.</summary>
internal sealed partial class SecretDetector : IPersonalDataDetector
{
    private const int LongToken = 32;
    private const int LongestToken = 400;

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <inheritdoc/>
    public IEnumerable<PersonalDataFinding> Find(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Called().Matches(text.Text).Select(match => Found(text, match.Groups["value"], FindingReason.Secret))
            .Concat(Known().Matches(text.Text).Select(match => Found(text, match, FindingReason.Secret)))
            .Concat(text.Text.Contains('=', StringComparison.Ordinal)
                ? Connection().Matches(text.Text).Select(match => Found(text, match, FindingReason.ConnectionString)) : [])
            .Concat(text.Text.Contains("://", StringComparison.Ordinal)
                ? UserInUrl().Matches(text.Text).Select(match => Found(text, match, FindingReason.ConnectionString)) : [])
            .Concat(Tokens(text));
    }

    private static PersonalDataFinding Found(FoldedText text, Group match, FindingReason why)
        => text.Finding(PersonalDataKind.InternalId, match.Index, match.Index + match.Length, Certainty.Likely, why);

    /// <summary>Long runs of letters and digits that no language has: keys, hashes and the like. Those in URLs are names of pages.</summary>
    private static IEnumerable<PersonalDataFinding> Tokens(FoldedText text)
    {
        var start = 0;
        for (var at = 0; at <= text.Text.Length; at++)
        {
            if (at < text.Text.Length && (char.IsAsciiLetterOrDigit(text.Text[at]) || text.Text[at] is '+' or '_' or '-'))
            {
                continue;
            }

            if (at - start is >= LongToken and <= LongestToken && IsRandom(text.Text.AsSpan(start, at - start)) && !InUrl(text.Text, start))
            {
                yield return text.Finding(PersonalDataKind.InternalId, start, at, Certainty.Shape, FindingReason.Secret);
            }

            start = at + 1;
        }
    }

    private static bool IsRandom(ReadOnlySpan<char> token)
    {
        var (digits, upper, lower, changes) = (0, 0, 0, 0);
        for (var i = 0; i < token.Length; i++)
        {
            digits += char.IsAsciiDigit(token[i]) ? 1 : 0;
            upper += char.IsAsciiLetterUpper(token[i]) ? 1 : 0;
            lower += char.IsAsciiLetterLower(token[i]) ? 1 : 0;
            changes += i > 0 && char.IsAsciiDigit(token[i]) != char.IsAsciiDigit(token[i - 1]) ? 1 : 0;
        }

        var hex = !token.ContainsAnyExcept(HexDigits);
        return digits >= 3 && changes >= 4 && ((hex && upper + lower > 0) || (upper >= 3 && lower >= 3));
    }

    private static bool InUrl(string text, int start)
    {
        for (var at = start; at > 1 && start - at < 300 && !char.IsWhiteSpace(text[at - 1]); at--)
        {
            if (text[at] == '/' && text[at - 1] == '/')
            {
                return true;
            }
        }

        return false;
    }

    // A value has a digit or a sign in it, or stands alone on its line: "adgangskode: skal skiftes" is no password.
    [GeneratedRegex("""\b(?:adgangskode[nr]?|kodeord(?:et)?|password|passord|pwd|passphrase|pinkode[nr]?|pin-kode[nr]?|pin|api[-_ ]?(?:key|nøgle[nr]?)|access[-_ ]?key|secret|client[-_ ]?secret|hemmelighed(?:en)?|token(?:et)?|bearer|authorization|adgangsnøgle[nr]?)\b["'*_]{0,3}(?: (?:til|for|to|hos)(?: [\p{L}0-9-]{1,30}){1,3},?)?(?: ?[:=] ?| (?:er|is|var|was) :?)?(?:(?<= )|(?<=[:= ]))["'`*_]{0,3}(?:bearer )?(?<value>(?=[^\s"'`]{0,80}[0-9!@#$%&?_+~^])(?!\[)[^\s"'`,;)\]]{4,200}(?<![.,;:!?*_)])!?|(?<=[:=] ?["'`*_]{0,3})\p{L}{6,80}(?=["'`*_]{0,3}\.?\s*(?:\n|$)))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(@"\b(?:sk-[A-Za-z0-9_-]{16,200}|gh[pousr]_[A-Za-z0-9]{20,200}|xox[abpr]-[A-Za-z0-9-]{10,200}|AKIA[0-9A-Z]{16}|eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{4,2000}(?:\.[A-Za-z0-9_-]{0,2000})?)|-----BEGIN [A-Z ]{3,30}-----(?:[^-]{0,8000}-----END [A-Z ]{3,30}-----)?|(?<=[?&](?:sig|sv|code|token|key)=)[A-Za-z0-9%+/=_-]{16,400}", RegexOptions.CultureInvariant)]
    private static partial Regex Known();

    [GeneratedRegex(@"(?<![\p{L}0-9])(?:Server|Data Source|Host|AccountEndpoint|Endpoint|DefaultEndpointsProtocol|Driver|InstrumentationKey|HostName)=[^;\s]{1,200}(?: [^;=\s]{1,40}){0,3};(?: ?[\p{L}][\p{L} ]{0,30}=[^;\n]{0,300}(?:;|(?=\n|$))){1,20}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Connection();

    [GeneratedRegex("""\b[a-z][a-z0-9+.-]{1,15}://[^\s/:@"'<>]{1,80}:[^\s/@"'<>]{1,200}@[^\s"'<>()\[\]]{1,300}""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UserInUrl();
}
