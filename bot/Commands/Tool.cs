using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Health;
using TeamsPilotBot.Bot.Hosting;
using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.AnnualReports;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Contacts;
using TeamsPilotBot.Knowledge.Digests;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Vectors;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Storage.Moving;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Commands;

/// <summary>What a verb works with: the services of the bot on a data folder, without a server. Its logs go to standard error.</summary>
internal sealed class Tool : IAsyncDisposable
{
    private readonly WebApplication app;

    /// <summary>Makes the services; nothing is opened yet.</summary>
    /// <param name="call">The call that names the data folder.</param>
    /// <param name="search">How to search.</param>
    /// <param name="vectors">How to deal with the embedding service; with patience by default.</param>
    /// <param name="whole">Whether all services of the served bot are wanted, and not only what verbs usually need. Nothing runs in either case.</param>
    /// <exception cref="StartRefusedException">A setting cannot be used.</exception>
    public Tool(Invocation call, SearchOptions? search = null, VectorOptions? vectors = null, bool whole = false)
    {
        var builder = BotApplication.CreateBuilder(call.HostArguments, call.Terminal.Language);
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning)
            .AddConsole(console => (console.LogToStandardErrorThreshold, console.FormatterName) = (LogLevel.Trace, ConsoleFormatterNames.Simple));
        builder.Services.AddSingleton(search ?? new SearchOptions());
        builder.Services.AddSingleton(vectors ?? new VectorOptions());
        builder.Services.AddKnowledge(builder.Configuration);
        if (whole)
        {
            builder.Services.AddBot(builder.Configuration);
        }
        else
        {
            builder.Services.AddBotEndpoint(builder.Configuration).AddCards();
            builder.Services.AddSingleton<IAddressBook, AddressBook>();
            builder.Services.AddSingleton<IUndelivered, Undelivered>();
        }

        app = builder.Build();
    }

    /// <summary>The clock.</summary>
    public TimeProvider Time => app.Services.GetRequiredService<TimeProvider>();

    /// <summary>Answers questions, once the lessons are loaded.</summary>
    public AnswerService Answers => app.Services.GetRequiredService<AnswerService>();

    /// <summary>The lessons in the store.</summary>
    public LessonLibrary Library => app.Services.GetRequiredService<LessonLibrary>();

    /// <summary>Takes files of lessons in.</summary>
    public LessonImport Import => app.Services.GetRequiredService<LessonImport>();

    /// <summary>Makes annual reports.</summary>
    public AnnualReportService Reports => app.Services.GetRequiredService<AnnualReportService>();

    /// <summary>What was given up.</summary>
    public IUndelivered Undelivered => app.Services.GetRequiredService<IUndelivered>();

    /// <summary>Makes digests, once the directory of contacts is loaded.</summary>
    public IDigestComposer Digests => app.Services.GetRequiredService<IDigestComposer>();

    /// <summary>Who gets which digest.</summary>
    public ISubscriptionRegister Subscriptions => app.Services.GetRequiredService<ISubscriptionRegister>();

    /// <summary>Knows what was told before; null where nothing is ever posted.</summary>
    public IDigestDesk? DigestDesk => app.Services.GetService<IDigestDesk>();

    /// <summary>Makes cards.</summary>
    public IReplyCards Cards => app.Services.GetRequiredService<IReplyCards>();

    /// <summary>The full path of the data folder.</summary>
    public string DataPath => app.Services.GetRequiredService<IOptions<BotOptions>>().Value.DataPath;

    /// <summary>Writes the whole store to a file; needs all services.</summary>
    public StoreExport StoreExport => new(app.Services.GetRequiredService<IDocumentStore>(), AllContainers.Of(app.Services), Time);

    /// <summary>Takes a file with a whole store in; needs all services.</summary>
    public StoreImport StoreImport => new(app.Services.GetRequiredService<IDocumentStore>(), AllContainers.Of(app.Services), Time);

    /// <summary>Looks at the settings and all that the bot needs, also at what is asked of others over the network.</summary>
    /// <param name="language">The language to say it in.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<Readiness> CheckAsync(Language language, CancellationToken cancellationToken)
        => Readiness.OfAsync(app.Services, language, online: true, cancellationToken);

    /// <summary>Seeds the store where it is new.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store cannot be used.</exception>
    public Task SeedAsync(CancellationToken cancellationToken)
        => app.Services.GetRequiredService<LessonSeed>().SeedAsync(SeedFiles.Lessons, cancellationToken);

    /// <summary>The directory of contacts, once it is loaded.</summary>
    public IContactBook Contacts => app.Services.GetRequiredService<IContactBook>();

    /// <summary>Seeds the store where it is new, and reads the directory of contacts.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store cannot be used.</exception>
    public Task LoadContactsAsync(CancellationToken cancellationToken)
        => app.Services.GetRequiredService<ContactLoading>().LoadAsync(cancellationToken);

    /// <summary>Seeds the store where it is new, reads the directory of contacts, and fills the index.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="Knowledge.Storage.StoreUnavailableException">The store cannot be used.</exception>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await LoadContactsAsync(cancellationToken);
        await app.Services.GetRequiredService<LessonLoading>().LoadAsync(cancellationToken);
    }

    /// <summary>Embeds the loaded lessons that have not been embedded before, if the search uses vectors. Where that fails, it is logged, and words alone answer.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public Task EmbedAsync(CancellationToken cancellationToken)
        => app.Services.GetRequiredService<ILessonSearch>() is HybridSearch
            ? app.Services.GetRequiredService<VectorFeed>().CatchUpAsync(cancellationToken)
            : Task.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
