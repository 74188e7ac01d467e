using System.Globalization;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Records;

/// <summary>Something to tell the person whose file was read: why a record was refused, or what was changed in it.</summary>
/// <param name="Key">The key of the sentence in the resource file.</param>
/// <param name="Values">The values for its places. They never hold personal data.</param>
public sealed record RecordNote(string Key, EquatableList<string> Values)
{
    private const int LongestValue = 200;
    private static readonly TextCatalog Texts = new(typeof(RecordNote));

    /// <summary>A note with values of any kind, written invariantly and cut where they are long.</summary>
    /// <param name="key">The key of the sentence in the resource file.</param>
    /// <param name="values">The values for its places.</param>
    public static RecordNote Of(string key, params IEnumerable<object> values)
        => new(key, [.. values.Select(value => Short(Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty))]);

    /// <summary>The whole sentence.</summary>
    /// <param name="language">The language to write it in.</param>
    public string Text(Language language) => Texts.Format(language, Key, [.. Values]);

    /// <summary>The sentence in Danish.</summary>
    public override string ToString() => Text(Language.Danish);

    // What stands in a file may not take over the terminal that it is reported on.
    private static string Short(string value)
        => ControlCharacters.Removed(value.Length <= LongestValue ? value : WholeCharacters.Beginning(value, LongestValue) + "…");
}
