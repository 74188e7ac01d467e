using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Vectors;
using TeamsPilotBot.Tests.Embedding;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Search.Vectors;

public sealed class VectorFeedTests : IDisposable
{
    private static readonly Lesson Consent = ALesson("a-001").Titled("Husk samtykke").Asked("Må vi lytte med?").Build();
    private static readonly Lesson Battery = ALesson("a-002").Titled("Batterier holder ikke").Build();

    private readonly ToyEmbedder embedder = new();
    private readonly DenseSearch search;

    public VectorFeedTests() => search = new DenseSearch(embedder);

    public void Dispose() => search.Dispose();

    [Fact]
    public async Task What_a_lesson_says_is_embedded_with_its_questions_and_nothing_else_is()
    {
        await search.OverAsync(ALesson("a-001").Titled("Titel").About("Problem").Doing("Handling").EndingIn(null)
            .With(l => l with { Keywords = ["et", "to"], Supplier = "Firma", Owner = "person-1" }).Asked("Spørgsmål?").Build());

        Assert.Equal(["Titel\nProblem\nHandling\net, to\nSpørgsmål?"], embedder.Texts);
    }

    [Fact]
    public async Task Questions_can_be_left_out_to_see_what_they_bring()
    {
        var bare = search.Restarted(embedder, SearchParts.Asks);
        bare.Apply([Consent], []);

        Assert.True(await bare.CatchUpAsync(default));
        Assert.DoesNotContain("lytte", Assert.Single(embedder.Texts), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restart_does_not_embed_again()
    {
        await search.OverAsync(Consent, Battery);
        var after = new ToyEmbedder();
        var restarted = search.Restarted(after);
        restarted.Apply([Consent, Battery], []);

        Assert.True(await restarted.CatchUpAsync(default));

        Assert.Equal((2, 0), (restarted.Count, after.Calls));
        var question = ToyMeaning.Of("tilladelse");
        Assert.Equal(search.Feed.Complete!.Similarity(question, "a-001"), restarted.Complete!.Similarity(question, "a-001"));
    }

    [Fact]
    public async Task A_lesson_that_says_something_else_is_embedded_again_and_the_others_are_not()
    {
        await search.OverAsync(Consent, Battery);
        search.Apply(Consent with { Title = "Glem samtykke", Version = 2 });

        Assert.Null(search.Feed.Complete);
        Assert.True(await search.Feed.CatchUpAsync(default));

        Assert.Equal(3, embedder.Texts.Count);
        Assert.StartsWith("Glem samtykke", embedder.Texts[2], StringComparison.Ordinal);
        Assert.Equal(2, (await search.KeptAsync()).Count);
    }

    [Fact]
    public async Task A_lesson_that_says_the_same_to_others_is_not_embedded_again()
    {
        await search.OverAsync(Consent);
        search.Apply(Consent with { Visibility = Visibility.Organisation, Version = 2 });

        Assert.True(await search.Feed.CatchUpAsync(default));

        Assert.Equal(1, embedder.Calls);
    }

    [Fact]
    public async Task Of_a_lesson_that_is_gone_nothing_is_kept()
    {
        await search.OverAsync(Consent, Battery);
        search.Feed.Apply([], ["a-001", "unknown"]);

        Assert.True(await search.Feed.CatchUpAsync(default));

        Assert.Equal(1, search.Feed.Count);
        Assert.Equal("a-002", Assert.Single(await search.KeptAsync()).Key.Partition);
    }

    [Fact]
    public async Task Of_a_lesson_that_went_while_the_bot_was_away_nothing_is_kept_either()
    {
        await search.OverAsync(Consent, Battery);
        var restarted = search.Restarted(embedder);
        restarted.Apply([Battery with { Title = "Nye batterier", Version = 2 }], []);

        Assert.True(await restarted.CatchUpAsync(default));

        Assert.Equal("a-002", Assert.Single(await search.KeptAsync()).Key.Partition);
    }

    [Fact]
    public async Task Of_a_lesson_that_was_published_elsewhere_while_the_bot_starts_all_is_kept()
    {
        await search.Store.CreateAsync(LessonDocument.Container, new(LessonDocument.Key("a-001"), "{}"), default);
        await search.OverAsync(Consent, Battery);
        var restarted = search.Restarted(embedder);
        restarted.Apply([Battery], []);

        Assert.True(await restarted.CatchUpAsync(default));

        Assert.Equal(["a-001", "a-002"], (await search.KeptAsync()).Select(document => document.Key.Partition).Order());
    }

    [Fact]
    public async Task Another_model_embeds_anew_and_leaves_what_the_first_one_made()
    {
        await search.OverAsync(Consent);
        var other = new ToyEmbedder { Model = "other" };
        var restarted = search.Restarted(other);
        restarted.Apply([Consent], []);

        Assert.True(await restarted.CatchUpAsync(default));

        Assert.Equal(1, other.Calls);
        Assert.Equal(2, (await search.KeptAsync()).Count);
    }

    [Fact]
    public async Task A_document_that_is_no_vector_is_replaced()
    {
        await search.OverAsync(Consent);
        var document = Assert.Single(await search.KeptAsync());
        await search.Store.ReplaceAsync(VectorDocument.Container, new(document.Key, """{"model":"toy","vector":"AAA="}"""), document.ETag, default);
        var restarted = search.Restarted(embedder);
        restarted.Apply([Consent], []);

        Assert.True(await restarted.CatchUpAsync(default));

        Assert.Equal(2, embedder.Calls);
        Assert.Equal(1, restarted.Count);
    }

    [Fact]
    public async Task A_service_that_asks_to_be_left_alone_is_left_alone_for_so_long_and_no_longer()
    {
        embedder.Trouble = _ => embedder.Calls == 1 ? Embeddings.Failed(EmbeddingProblem.Throttled, TimeSpan.FromSeconds(20)) : null;
        search.Apply(Consent);
        var running = search.Feed.CatchUpAsync(default);
        await search.FeedWaitsAsync();

        search.Time.Advance(TimeSpan.FromSeconds(19));
        Assert.Equal((1, false), (embedder.Calls, running.IsCompleted));

        search.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await running);
        Assert.Equal(2, embedder.Calls);
    }

    [Fact]
    public async Task A_service_that_asks_for_a_day_is_asked_again_after_a_minute()
    {
        embedder.Trouble = _ => embedder.Calls == 1 ? Embeddings.Failed(EmbeddingProblem.Throttled, TimeSpan.FromDays(1)) : null;
        search.Apply(Consent);
        var running = search.Feed.CatchUpAsync(default);
        await search.FeedWaitsAsync();

        search.Time.Advance(search.Options.LongestWait);

        Assert.True(await running);
    }

    [Fact]
    public async Task A_service_that_stays_away_is_asked_a_few_times_and_then_again_later()
    {
        embedder.Trouble = _ => Embeddings.Failed(EmbeddingProblem.Unavailable);
        search.Apply(Consent, Battery);

        Assert.False(await search.CatchUpAsync());
        Assert.Equal((1 + search.Options.Retries, 2), (embedder.Calls, search.Feed.Waiting));

        embedder.Trouble = _ => null;
        Assert.True(await search.Feed.CatchUpAsync(default));
        Assert.NotNull(search.Feed.Complete);
    }

    [Fact]
    public async Task Who_is_not_let_in_does_not_knock_again_at_once()
    {
        embedder.Trouble = _ => Embeddings.Failed(EmbeddingProblem.Denied);
        search.Apply(Consent);

        Assert.False(await search.Feed.CatchUpAsync(default));
        Assert.Equal(1, embedder.Calls);
    }

    [Fact]
    public async Task A_text_that_the_service_does_not_take_does_not_keep_the_others_waiting()
    {
        embedder.Trouble = texts => texts.Any(t => t.Contains("samtykke", StringComparison.Ordinal)) ? Embeddings.Failed(EmbeddingProblem.Rejected) : null;
        await search.OverAsync([Consent, .. Enumerable.Range(100, 10).Select(i => ALesson($"b-{i}").Build())]);

        Assert.Equal((10, 0), (search.Feed.Count, search.Feed.Waiting));
        Assert.Null(search.Feed.Complete!.HashOf("a-001"));
        Assert.Contains(await search.IdsAsync("samtykke"), id => id == "a-001");
    }

    [Fact]
    public async Task A_service_that_takes_no_text_at_all_is_to_blame_and_not_the_texts()
    {
        embedder.Trouble = _ => Embeddings.Failed(EmbeddingProblem.Rejected);
        await search.OverAsync(Consent, Battery);

        Assert.Equal((0, 2), (search.Feed.Count, search.Feed.Waiting));
    }

    [Fact]
    public async Task Vectors_of_another_size_than_the_rest_are_not_mixed_in()
    {
        await search.OverAsync(Consent);
        embedder.Trouble = _ => Embeddings.Of([[1, 0]]);
        search.Apply(Battery);

        Assert.False(await search.Feed.CatchUpAsync(default));
        Assert.Equal((1, 1), (search.Feed.Count, search.Feed.Waiting));
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_tried_again()
    {
        using var store = search.UnusableStore();
        var restarted = search.Restarted(embedder, store: store);
        restarted.Apply([Consent], []);

        Assert.False(await restarted.CatchUpAsync(default));
        Assert.Equal((0, 1), (embedder.Calls, restarted.Waiting));
    }

    [Fact]
    public async Task In_the_background_lessons_are_embedded_as_they_come_and_failures_tried_again()
    {
        using var stop = new CancellationTokenSource();
        var tried = new SemaphoreSlim(0);
        embedder.Trouble = _ =>
        {
            tried.Release();
            return embedder.Calls == 1 ? Embeddings.Failed(EmbeddingProblem.Denied) : null;
        };
        var running = search.Feed.RunAsync(stop.Token);
        search.Apply(Consent);
        await tried.WaitAsync(default(CancellationToken));

        search.Time.Advance(search.Options.Every);
        await tried.WaitAsync(default(CancellationToken));

        await search.Feed.CatchUpAsync(default);
        Assert.NotNull(search.Feed.Complete);
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task No_text_is_logged()
    {
        embedder.Trouble = texts => Embeddings.Failed(texts.Count == 1 ? EmbeddingProblem.Rejected : EmbeddingProblem.Denied);
        await search.OverAsync(Consent, Battery);
        await search.OverAsync(Consent);

        Assert.NotEmpty(search.Logged);
        Assert.All(search.Logged, line => Assert.DoesNotContain("samtykke", line, StringComparison.OrdinalIgnoreCase));
    }
}
