using System.Text;
using System.Text.RegularExpressions;

namespace TeamsPilotBot.Knowledge.Answers.Leads;

/// <summary>
/// Text that looks as if it were written to a language model rather than to a colleague. No list of signs is complete, so nothing rests on
/// this one: it only spares the model what plainly is no question and no experience (<see cref="LeadCheck"/> is what holds).
/// </summary>
internal static partial class InstructionSigns
{
    /// <summary>Whether the question or a lesson holds such text.</summary>
    /// <param name="request">What a lead is to be written from.</param>
    public static bool In(LeadRequest request)
        => In(request.Question) || request.Lessons.Any(lesson => In(string.Join('\n', LessonWording.Of(lesson))));

    /// <summary>Whether a text is such text.</summary>
    /// <param name="text">Any text.</param>
    public static bool In(string text)
    {
        var plain = Visible(text);
        return text.EnumerateRunes().Any(IsTag) || Phrases().IsMatch(plain) || Marks().IsMatch(plain) || Encoded().Matches(plain).Any(LooksEncoded);
    }

    // The block of Unicode that repeats ASCII unseen; no keyboard writes it.
    private static bool IsTag(Rune rune) => rune.Value is >= 0xE0000 and <= 0xE007F;

    // Letters that nobody sees hide a phrase from a list, not from a model; full-width letters do the same.
    private static string Visible(string text)
        => string.Concat(WellFormed(text).Normalize(NormalizationForm.FormKC).EnumerateRunes().Where(rune => !WrittenText.IsUnseen(rune)));

    // Half of a surrogate pair would make Normalize throw.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());

    private static bool LooksEncoded(Match run) => run.Value.Any(char.IsAsciiDigit) && run.Value.Any(char.IsAsciiLetterUpper) && run.Value.Any(char.IsAsciiLetterLower);

    [GeneratedRegex(
        @"\b(ignore|ignorer|ignorér|disregard|forget|override|glem|tilsidesæt|se bort fra)\b.{0,15}\b(previous|prior|above|earlier|all|everything|instruct\w*|rules?|tidligere|foregående|ovenstående|alt|alle|instru\w*|regler\w*)\b"
            + @"|\b(system|developer)[ -]?(prompt|message|besked|instru\w*)\b|\b(system|assistant|assistent|developer)\s*:"
            + @"|\b(you are now|du er nu|opfør dig som|pretend (to|that)|lad som om|new instructions?|nye? instru\w*|from now on|fra nu af skal du|do anything now|jailbreak)\b"
            + @"|\b(reveal|print|repeat|show|output|afslør|gentag|udskriv|vis)\b.{0,40}\b(prompt|instructions?|instruks\w*|instruktion\w*|hidden|skjulte?)\b"
            + @"|\b(call|invoke|kald)\b.{0,20}\b(tools?|functions?|værktøj\w*|funktion\w*)\b|\b(tool_call|function_call)s?\b"
            + @"|(?-i:\b(Sig|Skriv|Påstå|Say|Write|Claim) (at|that)\b|\b(Bed|Send|Tell|Ask|Route) (brugeren|spørgeren|læseren|the (user|asker|reader))\b|\b[Cc]it[eé]r \w+ for\b|\b(Svar|Answer|Output)\s*:)"
            + @"|\bverdict\b",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Phrases();

    [GeneratedRegex(@"<\|?\s*/?\s*(im_start|im_end|system|user|assistant|script|img|iframe|at|a)\b|\[/?INST\]|###\s*(system|instruction|response)|\""\s*(sentences|lessons|role|verdict)\s*\""\s*:|!?\[[^\]]*\]\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"[A-Za-z0-9+/_-]{24,}={0,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Encoded();
}
