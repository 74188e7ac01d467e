using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search;
using TeamsPilotBot.Knowledge.Search.Vectors;
using TeamsPilotBot.Tests.Embedding;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Search.Vectors;

public sealed class HybridSearchTests
{
    private const string Paraphrase = "Måtte I få batteri";

    private static readonly Lesson Recording = Bare("a-001", "Optagelse kræver tilladelse");
    private static readonly Lesson Contract = Bare("a-002", "Skriv en klar kontrakt");
    private static readonly Lesson Power = Bare("a-003", "Strøm svigtede om natten");

    private readonly ToyEmbedder embedder = new();

    [Fact]
    public async Task A_lesson_that_shares_no_word_with_the_question_is_found_by_its_meaning()
    {
        await using var server = await EmbeddingServer.StartAsync();
        using var search = await new DenseSearch(new OpenAIEmbedder(server.Options, TimeProvider.System), without: SearchParts.Lexicon)
            .OverAsync(Recording, Contract, Power);

        var found = (await search.FindAsync(Paraphrase)).Found;

        Assert.DoesNotContain(search.ByWords(Paraphrase).Found, f => f.Lesson.Id == "a-003");
        Assert.Equal("a-003", found[0].Lesson.Id);
        Assert.InRange(found[0].Similarity!.Value, 0.5, 1);
        Assert.Empty(found[0].Why);
        Assert.Equal(0, found[0].Quality.Coverage);
        Assert.Equal([DenseOutcome.Combined], search.Outcomes);
    }

    [Fact]
    public async Task A_share_of_0_is_search_by_words_and_calls_nobody()
    {
        using var search = await new DenseSearch(embedder, share: 0).OverAsync(Recording, Contract, Power);
        var calls = embedder.Calls;

        Assert.Equivalent(search.ByWords("kontrakt om optagelse"), await search.FindAsync("kontrakt om optagelse"), strict: true);
        Assert.Equal(calls, embedder.Calls);
    }

    [Fact]
    public async Task What_cannot_be_embedded_is_searched_for_by_words()
    {
        using var search = await new DenseSearch(embedder).OverAsync(Recording, Contract, Power);
        embedder.Trouble = _ => Embeddings.Failed(EmbeddingProblem.Throttled);

        Assert.Equivalent(search.ByWords("klar kontrakt"), await search.FindAsync("klar kontrakt"), strict: true);
        Assert.Equal([DenseOutcome.Failed], search.Outcomes);
        Assert.All(search.Logged, line => Assert.DoesNotContain("kontrakt", line, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_question_waits_a_second_and_a_half_and_no_longer()
    {
        using var search = await new DenseSearch(embedder).OverAsync(Recording, Contract, Power);
        embedder.IsSilent = true;
        var asked = search.FindAsync("klar kontrakt");

        search.Time.Advance(TimeSpan.FromSeconds(1.4));
        Assert.False(asked.IsCompleted);

        search.Time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.Equivalent(search.ByWords("klar kontrakt"), await asked, strict: true);
        Assert.Equal([DenseOutcome.Slow], search.Outcomes);
    }

    [Fact]
    public async Task After_some_waited_in_vain_nobody_waits_until_the_pause_is_over()
    {
        using var search = await new DenseSearch(embedder).OverAsync(Recording, Contract, Power);
        embedder.Trouble = _ => Embeddings.Failed(EmbeddingProblem.Unavailable);
        for (var i = 0; i < 5; i++)
        {
            await search.FindAsync("klar kontrakt");
        }

        embedder.Trouble = _ => null;
        search.Time.Advance(search.Options.Pause);
        await search.FindAsync("klar kontrakt");

        Assert.Equal(
            [DenseOutcome.Failed, DenseOutcome.Failed, DenseOutcome.Failed, DenseOutcome.Paused, DenseOutcome.Paused, DenseOutcome.Combined],
            search.Outcomes);
    }

    [Fact]
    public async Task While_a_lesson_is_waiting_search_goes_by_words()
    {
        using var search = await new DenseSearch(embedder).OverAsync(Recording, Contract);
        search.Apply(Power);

        Assert.Equivalent(search.ByWords("batteri kontrakt"), await search.FindAsync("batteri kontrakt"), strict: true);
        Assert.Equal([DenseOutcome.Incomplete], search.Outcomes);

        await search.Feed.CatchUpAsync(default);
        Assert.Contains("a-003", await search.IdsAsync("batteri kontrakt"));
    }

    [Fact]
    public async Task A_question_of_another_size_than_the_lessons_is_searched_for_by_words()
    {
        using var search = await new DenseSearch(embedder).OverAsync(Recording, Contract);
        embedder.Trouble = _ => Embeddings.Of([[1, 0]]);

        Assert.Equivalent(search.ByWords("klar kontrakt"), await search.FindAsync("klar kontrakt"), strict: true);
    }

    [Fact]
    public async Task A_call_that_is_stopped_ends()
    {
        using var search = await new DenseSearch(embedder).OverAsync(Recording);
        using var stop = new CancellationTokenSource();
        embedder.IsSilent = true;
        var asked = search.Search.SearchAsync(new SearchRequest("optagelse", false, Reader.Anyone), stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
    }

    [Theory]
    [InlineData("")]
    [InlineData("???")]
    [InlineData("og i på til")]
    public async Task A_question_without_content_finds_nothing_and_calls_nobody(string question)
    {
        using var search = await new DenseSearch(embedder).OverAsync(Recording);

        Assert.Empty((await search.FindAsync(question)).Found);
        Assert.Equal(1, embedder.Calls);
    }

    [Fact]
    public async Task Personal_data_do_not_leave_the_house()
    {
        using var search = await new DenseSearch(embedder).OverAsync(Recording);

        await search.FindAsync("Må vi optage 010180-1232 og mail@borger.dk");

        Assert.DoesNotContain("010180", embedder.Texts[^1], StringComparison.Ordinal);
        Assert.DoesNotContain("borger.dk", embedder.Texts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_holds_for_both_legs()
    {
        using var search = await new DenseSearch(embedder).OverAsync(Recording, Contract, Power);

        var found = (await search.FindAsync("batteri kontrakt", filter: l => l.Id == "a-003")).Found;

        Assert.Equal("a-003", Assert.Single(found).Lesson.Id);
    }

    [Fact]
    public async Task No_more_lessons_are_found_than_were_asked_for()
    {
        using var search = await new DenseSearch(embedder).OverAsync([.. Enumerable.Range(100, 100).Select(i => Bare($"b-{i}", $"Batterier nummer {i}"))]);

        var found = (await search.Search.SearchAsync(new SearchRequest("strøm batterier", false, Reader.Anyone) { Limit = 7 }, default)).Found;

        Assert.Equal(7, found.Select(f => f.Lesson.Id).Distinct().Count());
        Assert.Equal(7, found.Count);
    }

    [Fact]
    public void Who_may_not_see_a_lesson_never_finds_it_by_its_meaning_either()
    {
        var lessons =
            from visibility in Gen.Elements(Visibility.Everyone, Visibility.Sector, Visibility.Organisation)
            from sector in Gen.Elements(Sector.Municipality, Sector.Region)
            from title in Gen.Elements("Strøm svigtede", "Optagelse kræver tilladelse", "Klar kontrakt")
            select (visibility, sector, title);
        var readers = Gen.Elements(Reader.Anyone, new Reader("Prøvekøbing Kommune", Sector.Municipality), new Reader("Testhospitalet", Sector.Region));
        var cases = from some in lessons.ArrayOf(8) from reader in readers select (some, reader);

        Properties.Hold(cases, c =>
        {
            using var search = new DenseSearch(embedder).OverAsync([.. c.some.Select((l, i) => ALesson($"a-{i:000}").Titled(l.title)
                .From("Prøvekøbing Kommune", l.sector).VisibleTo(l.visibility).Build())]).GetAwaiter().GetResult();

            var found = search.FindAsync("batteri samtykke aftale", c.reader).GetAwaiter().GetResult().Found;

            Assert.Equal(search.Index.Count(c.reader), found.Count);
            Assert.All(found, f => Assert.True(c.reader.CanSee(f.Lesson)));
        }, times: 30);
    }

    [Fact]
    public async Task A_lesson_that_is_hidden_is_not_found_from_that_moment_on()
    {
        using var search = await new DenseSearch(embedder).OverAsync(Recording, Power);
        search.Apply(Power with { Visibility = Visibility.Organisation, Version = 2 });
        await search.Feed.CatchUpAsync(default);

        Assert.DoesNotContain("a-003", await search.IdsAsync("batteri"));
    }

    private static Lesson Bare(string id, string title) => ALesson(id).Titled(title).About(title).Doing(null).EndingIn(null).Build();
}
