using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Dialogs.Directory;

/// <summary>Says what is wrong with a contact to somebody who sees a form, and not the names of fields in a file.</summary>
internal static class FormFaults
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["name"] = DirectoryFields.Name,
        ["role"] = DirectoryFields.Role,
        ["organisation"] = DirectoryFields.Organisation,
        ["canHelpWith"] = DirectoryFields.CanHelp,
        ["cannotHelpWith"] = DirectoryFields.CannotHelp,
        ["fallback"] = DirectoryFields.Mailbox,
        ["fallbackChannel"] = DirectoryFields.Channel,
        ["categories"] = DirectoryFields.Categories,
        ["sectors"] = DirectoryFields.Sectors,
    };

    /// <summary>The sentence; that of the file where the form has none.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="language">The language.</param>
    public static string Sentence(RecordNote fault, Language language)
    {
        var field = fault.Values.Count > 0 && Fields.TryGetValue(fault.Values[0], out var known) ? DirectoryTexts.Catalog.Get(language, $"Field.{known}") : null;
        return fault.Key switch
        {
            "Missing" or "TooLong" when field is not null => DirectoryTexts.Catalog.Format(language, $"Form.{fault.Key}", [field, .. fault.Values.Skip(1)]),
            "EndsBeforeItStarts" or "BackBeforeAway" => DirectoryTexts.Catalog.Get(language, $"Form.{fault.Key}"),
            _ => fault.Text(language),
        };
    }
}
