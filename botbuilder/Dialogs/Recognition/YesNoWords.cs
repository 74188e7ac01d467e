using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Recognition;

/// <summary>The words by which languages say yes and no, as patterns. Languages that are not here have one word for each.</summary>
internal static class YesNoWords
{
    /// <summary>Signs that say yes in every language.</summary>
    public const string YesSigns = "👍|👌";

    /// <summary>Signs that say no in every language.</summary>
    public const string NoSigns = "👎|✋|🖐";

    /// <summary>Yes and no by locale.</summary>
    public static readonly Dictionary<string, (string Yes, string No)> ByLocale = new()
    {
        [Culture.English] = ("true|yes|yep|yup|yeah|y|sure|ok|agree", @"false|nope|nop|no|not\s+ok|disagree"),
        [Culture.Swedish] = (
            "sant|ja|yes|y|j|ok|japp|jupp|jepp|absolut|säkert|instämmer|javisst|kör",
            @"falskt|nej|näpp|nope|misstycker|aldrig|n|nä|absolut\s+inte|glöm det|instämmer\s+inte|vill\s+inte|avstår"),
        [Culture.German] = (
            @"wahr|ja|jep|j|sicher|ok|einverstanden|mit\s+sicherheit|sicherlich|jap|mache ich",
            @"falsch|nein|ne|nö|nicht\s+ok|nicht\s+einverstanden|n"),
        [Culture.Dutch] = (
            "ja|jawel|jazeker|natuurlijk|vanzelfsprekend|zeker|prima|jep|yes|yep|y|ok|oke|akkoord",
            "nee|neen|nope|nein|nop|no|niet|nooit"),
        [Culture.French] = (
            "s[uû]r|ouais|oui|yep|y|sure|approuver|accepter|consentir|d'accord|ça march[eé]",
            @"faux|nan|non|pas\s+d'accord|pas\s+concorder|n'est\s+pas\s+(?:correct|ok)|pas"),
        [Culture.Spanish] = ("verdad|verdadero|sí|sip|s|si|cierto|por supuesto|ok", "falso|no|nop|n"),
        [Culture.Italian] = (
            @"vero|s[iì]|certo|sicuro|ok|d'accordo|(?<!non\s+)va\s+bene",
            @"falso|no|per\s+(?:niente|nulla)|niente\s+affatto|non\s+va\s+bene|non\s+è\s+ok"),
        [Culture.Portuguese] = ("verdade|verdadeir[oa]|sim|isso|claro|ok", "falso|n[aã]o|incorreto|nada disso"),
    };
}
