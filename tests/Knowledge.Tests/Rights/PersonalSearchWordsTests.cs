using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Lessons.Uploads;
using TeamsPilotBot.Knowledge.Records;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Search.Lexicon;
using TeamsPilotBot.Knowledge.Search.OwnWords;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Knowledge.Tests.Rights;

/// <summary>What is stored about an administrator who adds search words and sends files of lessons.</summary>
public sealed class PersonalSearchWordsTests
{
    private static readonly SearchWord Word = new("samtykke", Relation.Same, false, ["ja fra borgeren"]);

    private readonly MemoryStore store = new();

    [Fact]
    public async Task Words_stay_without_the_one_who_added_them_and_those_of_others_stay_as_they_are()
    {
        await AddAsync(Word with { AddedBy = Town.Asta.Key, AddedByName = "Asta Ærø" });
        var others = Word with { Head = "drift", AddedBy = Town.Bodil.Key, AddedByName = "Bodil Åby" };
        await AddAsync(others);
        var place = new PersonalSearchWords(store);

        var plan = await place.PlanAsync(Town.Asta, default);
        var shown = await place.OfAsync(Town.Asta, default).ToListAsync();
        await place.EraseAsync(Town.Asta, Pseudonym.New(), default);

        Assert.Equal([new PlanLine("SearchWords", Fate.Pseudonymise, 1)], plan.Lines);
        Assert.Equal("SearchWords", Assert.Single(shown).What);
        var left = await store.QueryAsync(SearchWordDocument.Container, new DocumentQuery(), default).Select(SearchWordDocument.Read).ToListAsync();
        Assert.Equal([Word, others], left.OrderByDescending(word => word!.Head));
        Assert.True((await place.PlanAsync(Town.Asta, default)).IsEmpty);
    }

    [Fact]
    public async Task Her_files_are_shown_without_what_is_in_them_and_deleted()
    {
        var time = new ManualTime(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.Zero));
        var uploads = new LessonUploads(new LessonUploadShelf(store), new LessonImport(new LessonLibrary(store), time), time);
        var file = new RecordSet<ReadLesson>([new ReadLesson(ALesson().Build(), false, 1)], [], []);
        await uploads.ReceiveAsync(Town.Asta.Key, "erfaringer.csv", file, default);
        await uploads.ReceiveAsync(Town.Bodil.Key, "andre.csv", file, default);
        var place = new PersonalLessonUploads(store);

        var shown = Assert.Single(await place.OfAsync(Town.Asta, default).ToListAsync());
        await place.EraseAsync(Town.Asta, Pseudonym.New(), default);

        Assert.Contains("erfaringer.csv", shown.Content.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("packed", shown.Content.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("andre.csv", LessonUploadShelf.Read(await store.QueryAsync(LessonUploadShelf.Container, new DocumentQuery(), default).SingleAsync()).Upload.FileName);
    }

    private Task<WriteResult> AddAsync(SearchWord word) => store.CreateAsync(SearchWordDocument.Container, SearchWordDocument.Write(word), default);
}
