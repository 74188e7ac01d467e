using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether the directory holds real people.</summary>
internal sealed class ContactsCheck(RecordSet<Contact> contacts, IHostEnvironment environment, IOptions<BotOptions> options) : IConfigurationCheck
{
    private const string Setting = "Contacts";

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
    {
        var file = Path.Combine(options.Value.DataPath, "contacts.json");
        var all = contacts.Records.Count;
        var examples = contacts.Records.Count(c => c.Example);
        return contacts.Refused is [var refused, ..]
                ? Findings.Wrong(Setting, language, "Contacts.Refused", contacts.Refused.Count, refused.Line, refused.Reason(language)) with { Tolerable = all > 0 }
            : all == 0 ? Findings.Missing(Setting, language, "Contacts.None", file)
            : examples == 0 ? Findings.Ok(Setting, language, "Contacts.Ok", all)
            : environment.IsDevelopment() ? Findings.Ok(Setting, language, "Contacts.Examples", examples, all)
            : Findings.Missing(Setting, language, "Contacts.StillExamples", examples, all, file) with { Tolerable = true };
    }
}
