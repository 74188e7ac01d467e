using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Privacy.Places;

/// <summary>Finds internal places: URLs and hosts by <see cref="InternalHosts"/>, shares (\\server\share), paths and private IP addresses. Public URLs stay.</summary>
internal sealed partial class InternalAddressDetector : IPersonalDataDetector
{
    /// <inheritdoc/>
    public IEnumerable<PersonalDataFinding> Find(FoldedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Urls(text).Concat(Hosts(text)).Concat(Paths(text)).Concat(Addresses(text));
    }

    private static IEnumerable<PersonalDataFinding> Urls(FoldedText text)
        => text.Text.Contains("://", StringComparison.Ordinal)
            ? Url().Matches(text.Text)
                .Where(url => InternalHosts.Has(url.Groups["host"].Value))
                .Select(url => Found(text, url, FindingReason.InternalHost))
            : [];

    private static IEnumerable<PersonalDataFinding> Hosts(FoldedText text)
        => Host().Matches(text.Text).Select(host => Found(text, host, FindingReason.InternalHost))
            .Concat(CalledHost().Matches(text.Text).Select(host => text.Finding(
                PersonalDataKind.InternalAddress, host.Groups["name"].Index, host.Groups["name"].Index + host.Groups["name"].Length, Certainty.Likely, FindingReason.InternalHost)));

    private static IEnumerable<PersonalDataFinding> Paths(FoldedText text)
        => text.Text.Contains('\\', StringComparison.Ordinal)
            ? Path().Matches(text.Text).Select(path => Found(text, path, FindingReason.SharedFolder))
            : [];

    private static IEnumerable<PersonalDataFinding> Addresses(FoldedText text)
        => text.Digits.Count < 4 ? []
            : Private().Matches(text.Text)
                .Where(address => InternalHosts.IsPrivate(address.Groups["address"].Value) && !Numbering().IsMatch(text.Text.AsSpan(0, address.Index)[Math.Max(0, address.Index - 24)..]))
                .Concat(Six().Matches(text.Text))
                .Select(address => Found(text, address, FindingReason.PrivateRange));

    private static PersonalDataFinding Found(FoldedText text, Match match, FindingReason why)
        => text.Finding(PersonalDataKind.InternalAddress, match.Index, match.Index + match.Length, Certainty.Likely, why);

    // A sentence's own full stop or comma is no part of a URL.
    [GeneratedRegex("""(?<![\p{L}0-9])[a-z][a-z0-9+.-]{1,15}://(?:[^\s/?#"'<>()\[\]@]{1,80}@)?(?<host>[\p{L}0-9._-]{1,253})(?::[0-9]{1,5})?(?:[/?#][^\s"'<>()\[\]]*[^\s"'<>()\[\].,;:!?*_])?/?""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Url();

    [GeneratedRegex("""(?<![\p{L}0-9@/.:_-])(?:[\p{L}0-9](?:[\p{L}0-9_-]{0,62}[\p{L}0-9])?\.){1,8}(?:local|lan|intern|internal|corp|localdomain|sharepoint\.com)(?![\p{L}0-9-]|\.\p{L})(?::[0-9]{1,5})?(?:/[^\s"'<>()\[\]]*[^\s"'<>()\[\].,;:!?*_])?/?|(?<![\p{L}0-9@/.:_-])(?:intranet|intra)\.[\p{L}0-9-]{2,63}(?:\.[\p{L}0-9-]{2,63}){0,4}(?:/[^\s"'<>()\[\]]*[^\s"'<>()\[\].,;:!?*_])?/?|(?<![\p{L}0-9@/.:_-])teams\.microsoft\.com/[^\s"'<>()\[\]]+[^\s"'<>()\[\].,;:!?*_]|(?<![\p{L}0-9@/.:_-])localhost(?::[0-9]{1,5})(?:/[^\s"'<>()\[\]]*[^\s"'<>()\[\].,;:!?*_])?""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();

    [GeneratedRegex(@"\b(?:server(?:en|navn|navnet)?|host(?:en|name|navn|navnet)?|maskin(?:en|navn|navnet)|computernavn(?:et)?|vm(?:'en)?)(?: er| is| hedder|:| =)? {1,2}(?<name>(?=[\p{L}_-]{0,30}[0-9]{1,4}(?![\p{L}0-9]))\p{L}[\p{L}0-9]{1,20}(?:[_-][\p{L}0-9]{1,20}){0,4})(?![\p{L}0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CalledHost();

    [GeneratedRegex("""(?<![\\\p{L}0-9])(?:\\\\[\p{L}0-9._$-]+\\|[A-Za-z]:\\)[^\s"'<>|*?\[\]]*[^\s"'<>|*?\[\].,;:!)]|(?<![\\\p{L}0-9])\\\\[\p{L}0-9._$-]+\\""", RegexOptions.CultureInvariant)]
    private static partial Regex Path();

    [GeneratedRegex(@"(?<![0-9.\p{L}])(?<address>[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3})(?![0-9]|\.[0-9])(?:/[0-9]{1,2}|:[0-9]{1,5})?", RegexOptions.CultureInvariant)]
    private static partial Regex Private();

    [GeneratedRegex(@"(?<![0-9A-Fa-f:])(?:fe80|f[cd][0-9a-f]{2}):(?::?[0-9a-f]{1,4}){1,7}(?![0-9A-Fa-f:])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Six();

    [GeneratedRegex(@"(?:\b(?:v|ver|version\w*|release|build|afsnit|kapitel|kap|punkt|pkt|section|chapter|paragraf|bilag|krav|trin)|§)[ .:]{0,2}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Numbering();
}
