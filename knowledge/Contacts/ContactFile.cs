using System.Text.Json;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Records;

namespace TeamsPilotBot.Knowledge.Contacts;

/// <summary>A contact as a file states it.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Stated">Those of <see cref="Kept"/> that the record names, be it with an empty text to clear them; null counts as left out.</param>
/// <param name="Line">The line on which its record starts.</param>
public sealed record ReadContact(Contact Contact, EquatableList<string> Stated, int Line)
{
    /// <summary>The fields that the bot learns from people, so that a file need not know them: what it leaves out stays.</summary>
    public static EquatableList<string> Kept { get; } = ["userId", "fallbackChannel", "lastConfirmed", "awayFrom", "awayTo"];

    /// <summary>The contact on top of what is known already.</summary>
    internal Contact Over(Contact before) => Contact with
    {
        UserId = Stated.Contains("userId") ? Contact.UserId : before.UserId,
        FallbackChannel = Stated.Contains("fallbackChannel") ? Contact.FallbackChannel : before.FallbackChannel,
        LastConfirmed = Stated.Contains("lastConfirmed") ? Contact.LastConfirmed : before.LastConfirmed,
        AwayFrom = StatesAway ? Contact.AwayFrom : before.AwayFrom,
        AwayTo = StatesAway ? Contact.AwayTo : before.AwayTo,
    };

    // One end of an absence makes no sense with the other end of another.
    private bool StatesAway => Stated.Contains("awayFrom") || Stated.Contains("awayTo");
}

/// <summary>Reads a file that is to be the directory, with a report of what was refused and why.</summary>
public static class ContactFile
{
    /// <summary>Reads the content of a file. A broken record is reported, and the others are taken; only a list is a file of contacts.</summary>
    /// <param name="content">The whole file.</param>
    public static RecordSet<ReadContact> Read(ReadOnlySpan<byte> content)
    {
        var file = RecordText.Decode(content);
        var set = new RecordSetBuilder<ReadContact>();
        set.Warn(0, null, file.Note);
        if (file.Text.AsSpan().TrimStart() is ['{', ..])
        {
            set.Add(new JsonRecord(1, null, RecordNote.Of("FileNotAList"), null, IsRecord: true));
            return set.Build();
        }

        foreach (var record in JsonRecordReader.Read(file))
        {
            if (record.Element is { } element)
            {
                set.Add(record.Line, Read(element, record.Line));
            }
            else
            {
                set.Add(record);
            }
        }

        var read = set.Build();
        return read with { Warnings = [.. read.Warnings, .. ContactReader.UnknownOthers(read.Records.Select(record => (record.Contact, record.Line)))] };
    }

    private static RecordResult<ReadContact> Read(JsonElement element, int line)
    {
        var result = ContactReader.Read(element);
        var contact = result.Record is { } read ? new ReadContact(read, [.. ReadContact.Kept.Where(States)], line) : null;
        return new RecordResult<ReadContact>(result.Id, contact, result.Reasons, result.Warnings);

        // A value that could not be read is no reason to forget the one that is known.
        bool States(string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            && !result.Warnings.Any(warning => warning.Key is "BadUserId" or "BadDate" && warning.Values[0] == name);
    }
}
