using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Health.Checks;

/// <summary>Whether the words that an administrator has added to the lexicon could all be taken. The bot answers without the others.</summary>
internal sealed class LexiconCheck(Lexicon lexicon, IOptions<BotOptions> options) : IConfigurationCheck
{
    private const string Setting = "Lexicon";
    private const int MostShown = 5;

    public Task<Finding> RunAsync(Language language, CancellationToken cancellationToken) => Task.FromResult(Run(language));

    private Finding Run(Language language)
    {
        var folder = SeedFiles.OwnLexicon(options.Value.DataPath);
        return lexicon.Refused.Count == 0
            ? Findings.Ok(Setting, language, "Lexicon.Ok", lexicon.Language.Thesaurus.Count, lexicon.Taken, folder)
            : Findings.Wrong(Setting, language, "Lexicon.Refused", lexicon.Refused.Count, Lines(language), folder) with { Tolerable = true };
    }

    private string Lines(Language language) => string.Join(' ', lexicon.Refused.Take(MostShown).Select(r => Line(r, language)));

    private static string Line(RefusedLine refused, Language language)
        => refused.Line == 0 ? $"{refused.File}: {refused.Problem.Text(language)}" : $"{refused.File}:{refused.Line}: {refused.Problem.Text(language)}";
}
