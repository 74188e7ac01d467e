using System.Text.Json;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Projects;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Resources;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Tests;

/// <summary>Asks the real answer service, over given lessons or over the seed lessons.</summary>
internal sealed class Answering(LessonIndex index)
{
    private static readonly Lazy<ProjectSearch> Projects = new(() => new ProjectSearch(
        JsonSerializer.Deserialize<Project[]>(File.ReadAllText(SeedData.PathOf("projects.json")), LessonJson.Options)!, SeedData.Language));

    private static readonly Lazy<ResourceSearch> Resources = new(() => new ResourceSearch(
        JsonSerializer.Deserialize<Resource[]>(File.ReadAllText(SeedData.PathOf("resources.json")), LessonJson.Options)!, SeedData.Language));

    private static readonly Lazy<Answering> Seed = new(() => new Answering(SeedData.Index(SeedData.Lessons)));

    public static Answering OverTheSeedLessons => Seed.Value;

    public AnswerService Service { get; } = new(
        index,
        new LexicalSearch(index),
        new IntentRecognizer(IntentPhrases.Parse(File.ReadLines(SeedData.PathOf("lexicon/intents.tsv"))), Projects.Value),
        new NoContacts(),
        Resources.Value,
        new LanguageGuess(SeedData.Language.WeakWords),
        SeedData.Language);

    public static Answering Over(params IEnumerable<Lesson> lessons) => new(SeedData.Index(lessons));

    public Answer Ask(string text, Reader? reader = null, string? previous = null, Language? language = null)
        => Service.AskAsync(new Question(text, reader ?? Reader.Anyone) { Previous = previous, Language = language }, CancellationToken.None)
            .GetAwaiter().GetResult();
}
