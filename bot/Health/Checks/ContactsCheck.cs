using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether the directory holds real people whom Teams can reach.</summary>
internal sealed class ContactsCheck(
    IContactBook book, ContactSeats seats, RecordSet<Contact> seed, TimeProvider clock, IHostEnvironment environment) : IConfigurationCheck
{
    private const string Setting = "Contacts";

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
    {
        var (all, today) = (book.Current.All, DanishTime.Today(clock));
        if (!book.IsLoaded)
        {
            return Findings.Missing(Setting, language, "Contacts.NotLoaded");
        }

        if (seed.Refused is [var refused, ..])
        {
            return Findings.Wrong(Setting, language, "Contacts.Refused", seed.Refused.Count, refused.Line, refused.Reason(language)) with { Tolerable = all.Count > 0 };
        }

        if (all.Count == 0)
        {
            return Findings.Missing(Setting, language, "Contacts.None");
        }

        // An example whom nobody fills is counted as an example only.
        var now = all.Where(contact => contact.IsValidOn(today)).ToList();
        var examples = all.Count(contact => contact.Example);
        var nobody = now.Count(contact => !contact.Example && seats.PersonOf(contact.Id) is null);
        var unreachable = now.Count(contact => book.Unreachable.Contains(contact.Id));
        var ended = all.Count(contact => contact.ValidTo < today);
        Finding[] told =
        [
            .. examples == 0 ? [Findings.Ok(Setting, language, "Contacts.Ok", all.Count)]
                : environment.IsDevelopment() ? [Findings.Ok(Setting, language, "Contacts.Examples", examples, all.Count)]
                : new[] { Findings.Missing(Setting, language, "Contacts.StillExamples", examples, all.Count) },
            .. Some(nobody, "Contacts.Nobody"),
            .. Some(unreachable, "Contacts.Unreachable"),
            .. ended == 0 ? [] : new[] { Findings.Ok(Setting, language, "Contacts.Ended", ended) },
        ];
        var state = told.Any(finding => finding.State != FindingState.Ok) ? FindingState.Missing : FindingState.Ok;
        return new Finding(Setting, state, Joined(told, finding => finding.Meaning), Joined(told, finding => finding.Fix)) { Tolerable = true };

        Finding[] Some(int count, string key) => count == 0 ? [] : [Findings.Missing(Setting, language, key, count)];
    }

    private static string Joined(IEnumerable<Finding> findings, Func<Finding, string> sentence)
        => string.Join(' ', findings.Select(sentence).Where(text => text.Length > 0));
}
