using System.Globalization;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Digests.Composing;

/// <summary>The words of a digest. Numbers up to twelve are written out.</summary>
/// <param name="language">The language.</param>
internal sealed class DigestWords(Language language)
{
    private const int LastWord = 12;

    private static readonly TextCatalog Texts = new(typeof(DigestWords));

    /// <summary>A text as it is.</summary>
    public string this[string key] => Texts.Get(language, key);

    /// <summary>A text with values put in.</summary>
    public string Format(string key, params object?[] values) => Texts.Format(language, key, values);

    /// <summary>A text that counts: "KEY.One" as it is, "KEY.Many" with the number as a word.</summary>
    /// <param name="key">The key without its end.</param>
    /// <param name="count">How many, at least 1.</param>
    public string Counted(string key, int count) => count == 1 ? this[key + ".One"] : Format(key + ".Many", Number(count));

    /// <summary>A number above 1, as it is written in a sentence.</summary>
    /// <param name="count">The number.</param>
    /// <param name="capital">Whether a sentence begins with it.</param>
    public string Number(int count, bool capital = false)
    {
        var word = count is > 1 and <= LastWord ? this[string.Create(CultureInfo.InvariantCulture, $"Number.{count}")] : count.ToString("N0", language.Culture());
        return capital ? Capital(word) : word;
    }

    /// <summary>Words as a sentence: with a capital and a full stop.</summary>
    public string Sentence(string words) => Capital(words) + ".";

    /// <summary>"a", "a og b", "a, b og c".</summary>
    /// <param name="parts">The parts, at least one.</param>
    public string List(IReadOnlyList<string> parts)
        => parts.Count == 1 ? parts[0] : Format("And", string.Join(", ", parts.SkipLast(1)), parts[^1]);

    /// <summary>The name of an area in a sentence.</summary>
    public string Of(Category area) => CategoryNames.Of(area, language);

    /// <summary>What can be shared, in a sentence.</summary>
    public string Of(Material material) => this["Material." + material];

    /// <summary>A day: "mandag den 30. november".</summary>
    public string Day(DateOnly day) => day.ToString(this["DayFormat"], language.Culture());

    /// <summary>How a lesson stands, whose it is and of when: a plan or an expectation is never told as a result.</summary>
    /// <param name="lesson">The lesson.</param>
    public string Standing(Lesson lesson)
    {
        var month = Months.Written(lesson.AsOf, language);
        var key = lesson.Evidence == Evidence.Experience ? $"Standing.{lesson.Status}" : $"Standing.{lesson.Evidence}";
        return lesson.Organisation is { } organisation ? Format(key, organisation, month) : Format(key + ".Across", month);
    }

    private string Capital(string words) => words.Length == 0 ? words : char.ToUpper(words[0], language.Culture()) + words[1..];
}
