using TeamsPilotBot.Knowledge.Search.Analysis;

namespace TeamsPilotBot.Knowledge.Projects;

/// <summary>What a question says of how far projects are.</summary>
/// <param name="Fits">Whether a project is that far.</param>
/// <param name="Terms">The words that said so.</param>
internal sealed record StageWords(Func<Project, bool> Fits, IReadOnlySet<string> Terms)
{
    private static readonly (string[] Terms, Func<Project, bool> Fits)[] Known =
    [
        (["drift", "en:oper", "en:product", "en:live"], p => p.Stage is ProjectStage.Operation or ProjectStage.InOperation or ProjectStage.Monitoring),
        (["afslut", "slut", "færd", "en:end", "en:finish", "en:complet"], p => p.Status == "ended"),
        (["igang", "ongoing", "en:ongo", "en:run"], p => p.Status == "ongoing"),
        (["test", "en:test"], p => p.Stage == ProjectStage.Test),
        (["udvikl", "udvikling", "en:develop"], p => p.Stage == ProjectStage.Development),
        (["stopp", "lukk", "stop", "luk", "en:stop", "en:close", "en:discontinu"], p => p.Stage == ProjectStage.NotInOperation),
    ];

    /// <summary>What a text says.</summary>
    /// <param name="text">The text.</param>
    public static StageWords In(string text)
    {
        var words = Tokenizer.Tokenize(text).SelectMany(t => new[] { TermAnalyzer.Danish(t.Text), TermAnalyzer.English(t.Text) })
            .ToHashSet(StringComparer.Ordinal);
        var said = Known.Where(k => words.Overlaps(k.Terms)).ToList();
        var terms = said.SelectMany(k => k.Terms).ToHashSet(StringComparer.Ordinal);
        if (words.Overlaps(["ikk", "ikke", "en:not"]) && words.Overlaps(["drift", "en:oper", "en:product"]))
        {
            return new StageWords(p => p.Stage == ProjectStage.NotInOperation, terms);
        }

        return new StageWords(p => said.All(k => k.Fits(p)), terms);
    }
}
