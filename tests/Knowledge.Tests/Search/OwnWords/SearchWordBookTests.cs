using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Search.OwnWords.WordInstance;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Search.OwnWords;

public sealed class SearchWordBookTests : IDisposable
{
    private static readonly Lesson[] Lessons =
    [
        ALesson("a-001").Titled("Samtykke til optagelse").About("Borgerne skulle give samtykke til optagelsen.").Build(),
        ALesson("a-002").Titled("Batterier i sensorer").About("Batterierne holdt ikke.").Build(),
    ];

    private readonly MemoryStore store = new();
    private readonly WordInstance one;
    private readonly WordInstance other;

    public SearchWordBookTests() => (one, other) = (new WordInstance(store, Lessons), new WordInstance(store, Lessons));

    public void Dispose()
    {
        one.Dispose();
        other.Dispose();
    }

    [Fact]
    public async Task A_word_finds_what_its_head_finds_at_once_where_it_was_added_and_elsewhere_after_a_look()
    {
        Assert.Empty(one.Find("kvaksning"));

        await one.AddAsync(Word("samtykke", "kvaksning"));

        Assert.Equal(["a-001"], one.Find("kvaksning"));
        Assert.Empty(other.Find("kvaksning"));
        await other.Book.CatchUpAsync(default);
        Assert.Equal(["a-001"], other.Find("kvaksning"));
    }

    [Fact]
    public async Task A_bot_that_starts_later_knows_the_words_with_who_and_when()
    {
        await one.AddAsync(Word("samtykke", "kvaksning; blå plæne"));
        one.Time.Advance(TimeSpan.FromHours(1));
        await one.AddAsync(Word("batteri", "strømpakke"));

        using var later = new WordInstance(store, Lessons);
        await later.Book.CatchUpAsync(default);

        Assert.Equal(["batteri", "samtykke"], later.Book.All.Select(word => word.Head));
        Assert.Equal(("bo", "Bo", one.Time.GetUtcNow() - TimeSpan.FromHours(1)), (later.Book.All[1].AddedBy, later.Book.All[1].AddedByName, later.Book.All[1].AddedAt));
        Assert.Equal(["a-001"], later.Find("blå plæne"));
    }

    [Fact]
    public async Task A_removed_word_finds_nothing_any_more_here_and_there()
    {
        var added = (await one.AddAsync(Word("samtykke", "kvaksning"))).Added!;
        await other.Book.CatchUpAsync(default);

        Assert.Equal(added, await other.Book.RemoveAsync(added.Id, default));
        await one.Book.CatchUpAsync(default);

        Assert.Equal((0, 0), (one.Find("kvaksning").Count, other.Find("kvaksning").Count));
        Assert.Null(await one.Book.RemoveAsync(added.Id, default));
        Assert.Empty(one.Book.All);
    }

    [Fact]
    public async Task A_removed_word_can_be_added_again()
    {
        var added = (await one.AddAsync(Word("samtykke", "kvaksning"))).Added!;
        await one.Book.RemoveAsync(added.Id, default);

        Assert.Null((await one.AddAsync(Word("samtykke", "kvaksning"))).Problem);
        Assert.Equal(["a-001"], one.Find("kvaksning"));
    }

    [Fact]
    public async Task The_same_words_are_there_once_whoever_adds_them_and_however_they_are_written()
    {
        await one.AddAsync(Word("samtykke", "kvaksning; plænefest"));
        await other.AddAsync(Word("Samtykke", "Plænefest; KVAKSNING"));

        await other.Book.CatchUpAsync(default);
        Assert.Single(other.Book.All);
    }

    [Fact]
    public async Task What_is_known_already_is_left_out_and_told_and_alone_it_is_refused()
    {
        await one.AddAsync(Word("samtykke", "kvaksning"));

        var some = await one.AddAsync(Word("samtykke", "kvaksning; plænefest"));
        var none = await one.AddAsync(Word("samtykke", "plænefest"));

        Assert.Equal(["plænefest"], some.Added!.Words);
        Assert.Equal(["kvaksning"], some.Known);
        Assert.Equal(SearchWordFault.Known, none.Problem!.Fault);
    }

    [Fact]
    public async Task What_the_files_know_is_known_too()
    {
        var line = File.ReadLines(SeedData.PathOf("lexicon/thesaurus.tsv")).Select(l => l.Split('\t')).First(l => l is [_, "same", "da", _] && !l[3].Contains(';'));

        Assert.Equal(SearchWordFault.Known, (await one.AddAsync(Word(line[0], line[3]))).Problem!.Fault);
    }

    [Fact]
    public async Task A_related_word_comes_further_down_than_the_head_itself()
    {
        await one.AddAsync(Word("samtykke", "kvaksning", Relation.Related));
        var near = one.Language.Thesaurus.Matches(["kvaksning"], 0).Single().Expansions.Single();

        Assert.Equal(0.4, near.Weight, 3);
        Assert.Equal(["a-001"], one.Find("kvaksning"));
    }

    [Fact]
    public async Task An_English_word_is_found_in_English()
    {
        await one.AddAsync(Word("samtykke", "quaxing", english: true));

        Assert.Equal(["a-001"], one.Find("quaxing", english: true));
    }

    [Fact]
    public async Task Compounds_of_a_new_word_are_taken_apart()
    {
        await one.AddAsync(Word("samtykke", "kvaksning"));

        Assert.Contains("a-002", one.Find("kvaksningsbatterier"));
    }

    [Fact]
    public async Task Lessons_that_come_later_are_found_by_the_word()
    {
        await one.AddAsync(Word("zeppelin", "kvaksning"));

        one.Index.Apply([ALesson("a-003").Titled("Zeppelin over byen").Build()], []);

        Assert.Equal(["a-003"], one.Find("kvaksning"));
    }

    [Fact]
    public async Task The_effect_tells_what_the_word_found_and_finds()
    {
        var word = Word("samtykke", "kvaksning");
        var before = one.Reach.Count(word, Reader.Anyone);
        var added = (await one.AddAsync(word)).Added!;

        Assert.Equal([0], before);
        Assert.Equal(new WordEffect("kvaksning", 0, 1, 1), Assert.Single(one.Reach.Effects(added, new Dictionary<string, int>(), Reader.Anyone)));
    }

    [Fact]
    public async Task A_document_that_cannot_be_used_is_left_out_and_the_others_work()
    {
        await store.CreateAsync(SearchWordDocument.Container, new NewDocument(SearchWordDocument.Key("odd"), """{"head":"a"}"""), default);
        await store.CreateAsync(SearchWordDocument.Container, SearchWordDocument.Write(Word("følgegruppe", "styregruppe")), default);
        await one.AddAsync(Word("samtykke", "kvaksning"));

        Assert.Equal("samtykke", Assert.Single(one.Book.All).Head);
        Assert.Equal(["a-001"], one.Find("kvaksning"));
    }

    [Fact]
    public async Task A_store_that_fails_adds_nothing_and_what_was_known_stays()
    {
        await one.AddAsync(Word("samtykke", "kvaksning"));
        store.BeforeWrite = _ => throw new StoreUnavailableException(StoreProblem.Busy, "search-words", null);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => one.AddAsync(Word("batteri", "plænefest")));

        Assert.Equal((1, 0), (one.Find("kvaksning").Count, one.Find("plænefest").Count));
    }

    [Fact]
    public async Task Without_words_the_thesaurus_is_the_one_of_the_files()
    {
        var added = (await one.AddAsync(Word("samtykke", "kvaksning"))).Added!;
        await one.Book.RemoveAsync(added.Id, default);

        Assert.Same(SeedData.Language.Thesaurus, one.Language.Thesaurus);
    }
}
