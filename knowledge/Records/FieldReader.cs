using System.Globalization;
using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Knowledge.Records;

/// <summary>Reads the fields of one record, and gathers what is wrong with it on the way. For one record, on one thread.</summary>
/// <param name="record">A JSON object.</param>
public sealed class FieldReader(JsonElement record)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<RecordNote> reasons = [];
    private readonly List<RecordNote> warnings = [];

    /// <summary>Why the record must be refused; empty so far if nothing was found.</summary>
    public IReadOnlyList<RecordNote> Reasons => reasons;

    /// <summary>Refuses the record.</summary>
    /// <param name="key">The key of the reason.</param>
    /// <param name="values">The values of the reason.</param>
    public void Refuse(string key, params IEnumerable<object> values) => reasons.Add(RecordNote.Of(key, values));

    /// <summary>Notes something that does not refuse the record.</summary>
    /// <param name="key">The key of the sentence.</param>
    /// <param name="values">The values of the sentence.</param>
    public void Warn(string key, params IEnumerable<object> values) => warnings.Add(RecordNote.Of(key, values));

    /// <summary>Whether the record says anything in a field.</summary>
    /// <param name="name">The field.</param>
    public bool Has(string name) => Field(name) is not null;

    /// <summary>A text that must be there, without white space around it.</summary>
    /// <param name="name">The field.</param>
    /// <param name="longest">The most characters it may have.</param>
    /// <returns>The text, or the empty string after a refusal.</returns>
    public string RequiredText(string name, int longest) => Seen(name, RequiredExactText(name, longest));

    /// <summary>A text that must be there, exactly as written: for ids and the like.</summary>
    /// <param name="name">The field.</param>
    /// <param name="longest">The most characters it may have.</param>
    /// <returns>The text, or the empty string after a refusal.</returns>
    public string RequiredExactText(string name, int longest)
    {
        var text = Field(name) is { } field ? TextOf(name, field, longest) : null;
        if (text is null)
        {
            Refuse("Missing", name);
        }

        return text ?? string.Empty;
    }

    /// <summary>A text that may be missing, without white space around it; a blank one is none.</summary>
    /// <param name="name">The field.</param>
    /// <param name="longest">The most characters it may have.</param>
    public string? Text(string name, int longest) => Field(name) is { } field && TextOf(name, field, longest) is { } text ? Seen(name, text) : null;

    /// <summary>Texts in a list; a single text is a list of one, and blank items are left out.</summary>
    /// <param name="name">The field.</param>
    /// <param name="longest">The most characters that each may have.</param>
    public EquatableList<string> Texts(string name, int longest)
    {
        if (Field(name) is not { } field)
        {
            return [];
        }

        var items = field.ValueKind == JsonValueKind.Array ? [.. field.EnumerateArray()] : new[] { field };
        return [.. items.Where(item => item.ValueKind != JsonValueKind.Null).Select(item => TextOf(name, item, longest))
            .OfType<string>().Select(text => Seen(name, text))];
    }

    /// <summary>A value of an enumeration. An unknown one, or one that is no text, refuses the record, and so does a missing one without a default.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="name">The field.</param>
    /// <param name="fallback">What to take, with a warning, if it is missing; null if it must be there.</param>
    public T Choice<T>(string name, T? fallback = null)
        where T : struct, Enum
    {
        if (Field(name) is { } field && !IsBlank(field))
        {
            return field.ValueKind == JsonValueKind.String && EnumNames.Find<T>(field.GetString()!) is { } value
                ? value
                : RefuseChoice<T>(name, field);
        }

        if (fallback is { } given)
        {
            Warn("DefaultUsed", name, EnumNames.Name(given));
            return given;
        }

        Refuse("Missing", name);
        return default;
    }

    /// <summary>Values of an enumeration in a list.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="name">The field.</param>
    public EquatableList<T> Choices<T>(string name)
        where T : struct, Enum
    {
        if (Field(name) is not { } field)
        {
            return [];
        }

        var items = field.ValueKind == JsonValueKind.Array ? [.. field.EnumerateArray()] : new[] { field };
        return [.. items.Select(item => item.ValueKind == JsonValueKind.String && EnumNames.Find<T>(item.GetString()!) is { } value
            ? value
            : RefuseChoice<T>(name, item))];
    }

    /// <summary>A boolean; false if it is missing or none.</summary>
    /// <param name="name">The field.</param>
    public bool Flag(string name)
    {
        if (Field(name) is { } field && field.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Warn("WrongType", name);
            return false;
        }

        return Field(name)?.ValueKind == JsonValueKind.True;
    }

    /// <summary>A whole number from 1; null if it is missing or none.</summary>
    /// <param name="name">The field.</param>
    public int? Number(string name)
    {
        if (Field(name) is not { } field)
        {
            return null;
        }

        if (field.ValueKind == JsonValueKind.Number && field.TryGetInt32(out var number) && number >= 1)
        {
            return number;
        }

        Warn("WrongType", name);
        return null;
    }

    /// <summary>A number from −1 to 1; null if it is missing, none, or outside of that.</summary>
    /// <param name="name">The field.</param>
    public double? Fraction(string name)
    {
        if (Field(name) is not { } field)
        {
            return null;
        }

        if (field.ValueKind != JsonValueKind.Number || !field.TryGetDouble(out var number))
        {
            Warn("WrongType", name);
            return null;
        }

        if (number is >= -1 and <= 1)
        {
            return number;
        }

        Warn("NotBetween", name, field.GetRawText(), -1, 1);
        return null;
    }

    /// <summary>A date as YYYY-MM-DD; null if it is missing or none.</summary>
    /// <param name="name">The field.</param>
    public DateOnly? Date(string name)
    {
        if (Text(name, 40) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Warn("BadDate", name, text);
        return null;
    }

    /// <summary>The fields of an object within the record; null if it is missing or no object.</summary>
    /// <param name="name">The field.</param>
    public FieldReader? Nested(string name)
    {
        if (Field(name) is not { } field)
        {
            return null;
        }

        if (field.ValueKind == JsonValueKind.Object)
        {
            return new FieldReader(field);
        }

        Warn("WrongType", name);
        return null;
    }

    /// <summary>The objects in a list within the record; a text is read as the JSON of such a list. What is no object is left out, with a warning.</summary>
    /// <param name="name">The field.</param>
    public IReadOnlyList<FieldReader> Objects(string name)
    {
        if (Field(name) is not { } field || (field.ValueKind == JsonValueKind.String ? ListIn(field.GetString()!) : field) is not { } list
            || list.ValueKind != JsonValueKind.Array)
        {
            if (Has(name))
            {
                Warn("WrongType", name);
            }

            return [];
        }

        if (list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Object))
        {
            Warn("WrongType", name);
        }

        return [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object).Select(item => new FieldReader(item))];
    }

    /// <summary>Takes over what was found in an object within the record.</summary>
    /// <param name="name">The field of the object.</param>
    /// <param name="inner">Its reader.</param>
    public void Take(string name, FieldReader inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        inner.WarnOfOthers();
        reasons.AddRange(inner.reasons.Select(note => Within(name, note)));
        warnings.AddRange(inner.warnings.Select(note => Within(name, note)));
    }

    /// <summary>The fields that hold a value and that nobody asked for are named in warnings.</summary>
    /// <param name="accepted">Fields that are fine without being read.</param>
    public void WarnOfOthers(params IEnumerable<string> accepted)
    {
        known.UnionWith(accepted);
        foreach (var name in record.EnumerateObject().Select(property => property.Name).Where(name => !known.Contains(name)))
        {
            Warn("UnknownField", name);
        }
    }

    /// <summary>The end of reading.</summary>
    /// <typeparam name="T">What was read.</typeparam>
    /// <param name="id">The id of the record.</param>
    /// <param name="make">Makes the record; only called if nothing refuses it.</param>
    public RecordResult<T> Finish<T>(string id, Func<T> make)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(make);
        return new RecordResult<T>(id.Length == 0 ? null : id, reasons.Count == 0 ? make() : null, [.. reasons], [.. warnings]);
    }

    private static RecordNote Within(string name, RecordNote note)
        => note with { Values = [$"{name}.{note.Values[0]}", .. note.Values.Skip(1)] };

    private static JsonElement? ListIn(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsBlank(JsonElement field)
        => field.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(field.GetString());

    private JsonElement? Field(string name)
    {
        known.Add(name);
        return record.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? field : null;
    }

    private T RefuseChoice<T>(string name, JsonElement field)
        where T : struct, Enum
    {
        var given = field.ValueKind == JsonValueKind.String ? field.GetString()! : field.GetRawText();
        Refuse("UnknownValue", name, given, EnumNames.All<T>());
        return default;
    }

    private string? TextOf(string name, JsonElement field, int longest)
    {
        if (field.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            Warn("WrongType", name);
            return null;
        }

        var text = field.ValueKind == JsonValueKind.String ? field.GetString()! : field.GetRawText();
        if (field.ValueKind != JsonValueKind.String)
        {
            Warn("TakenAsText", name);
        }

        // Characters as people count them, not UTF-16 units.
        if (text.Length > longest && text.EnumerateRunes().Count() is var characters && characters > longest)
        {
            Refuse("TooLong", name, characters, longest);
        }

        return ControlCharacters.IsBlank(text) ? null : text;
    }

    private string Seen(string name, string text)
    {
        var seen = ControlCharacters.Removed(text);
        if (seen.Length < text.Length)
        {
            Warn("ControlCharacters", name);
        }

        return seen.Trim();
    }
}
