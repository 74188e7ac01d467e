using System.Globalization;
using System.Text;

namespace TeamsPilotBot.Knowledge.Search.Analysis;

/// <summary>
/// Makes spellings that mean the same the same. Both lessons and questions go through it, so it need not be reversible:
/// "Aalborg", "Ålborg" and "aalborg" become "ålborg"; "leverandoer" and "leverandør" become "leverandør".
/// </summary>
public static class TextFolding
{
    /// <summary>
    /// Lower case, compatibility forms resolved (full-width letters, ligatures), invisible characters gone, and accents
    /// dropped from letters that Danish does not have; æ, ø and å stay.
    /// </summary>
    /// <param name="text">Any text.</param>
    public static string Fold(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var lower = WellFormed(text).Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var folded = new StringBuilder(lower.Length);
        foreach (var letter in lower)
        {
            switch (letter)
            {
                case 'ä': folded.Append('æ'); break;
                case 'ö': folded.Append('ø'); break;
                case 'ß': folded.Append("ss"); break;
                case '\u00AD': break;
                case '’' or '`': folded.Append('\''); break;
                case '‐' or '‑' or '–' or '—' or '−': folded.Append('-'); break;
                case < 'À' or 'æ' or 'ø' or 'å' or 'Æ' or 'Ø' or 'Å':
                    folded.Append(letter);
                    break;
                default:
                    AppendWithoutAccents(folded, letter);
                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>Writes ae, oe and aa with the Danish letters that they stand for, in a word that is folded already.</summary>
    /// <param name="word">A folded word.</param>
    public static string Danish(string word) => Digraphs.Replace(word);

    private static bool IsPlain(string text)
    {
        foreach (var letter in text)
        {
            if (letter is >= 'A' and <= 'Z' or > '~' and not ('æ' or 'ø' or 'å'))
            {
                return false;
            }
        }

        return true;
    }

    private static string Decomposed(char letter)
        => char.IsSurrogate(letter) ? letter.ToString() : letter.ToString().Normalize(NormalizationForm.FormD);

    // Half of a surrogate pair, which JSON can carry, would make Normalize throw.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());

    private static void AppendWithoutAccents(StringBuilder folded, char letter)
    {
        foreach (var part in Decomposed(letter))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            {
                folded.Append(char.ToLowerInvariant(part));
            }
        }
    }
}
