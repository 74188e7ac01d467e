using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Benchmarks.Measuring;

/// <summary>What answers questions, put together as the bot does it, on a new data folder and without a server.</summary>
internal sealed class SeededBot : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("teamspilotbot-search-");
    private readonly WebApplication app;

    /// <summary>Makes the services; the index is empty.</summary>
    public SeededBot()
    {
        var builder = BotApplication.CreateBuilder([$"--{BotOptions.Section}:{nameof(BotOptions.DataFolder)}={folder.FullName}"]);
        builder.Logging.ClearProviders();
        builder.Services.AddKnowledge(builder.Configuration);
        app = builder.Build();
    }

    /// <summary>The seed lessons, as their file has them.</summary>
    public static IReadOnlyList<Lesson> SeedLessons { get; } =
        [.. LessonFile.Load(Path.Combine(AppContext.BaseDirectory, "data", "lessons.json")).Records.Select(r => r.Lesson)];

    /// <summary>The index.</summary>
    public LessonIndex Index => app.Services.GetRequiredService<LessonIndex>();

    /// <summary>Answers questions.</summary>
    public AnswerService Answers => app.Services.GetRequiredService<AnswerService>();

    /// <summary>Tells the language of a question.</summary>
    public LanguageGuess Languages => app.Services.GetRequiredService<LanguageGuess>();

    /// <summary>Tells what a question is about besides its words.</summary>
    public IntentRecognizer Intents => app.Services.GetRequiredService<IntentRecognizer>();

    /// <summary>The lessons in the store.</summary>
    public LessonLibrary Library => app.Services.GetRequiredService<LessonLibrary>();

    /// <summary>Brings changes of the store into the index.</summary>
    public IndexFeed Feed => app.Services.GetRequiredService<IndexFeed>();

    /// <summary>Puts the seed lessons into store and index.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public Task LoadAsync(CancellationToken cancellationToken)
        => app.Services.GetRequiredService<LessonLoading>().LoadAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
