using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Submissions.GivenSubmissions;

namespace TeamsPilotBot.Knowledge.Tests.Submissions;

/// <summary>What a curator may do with a published lesson, and what not.</summary>
public sealed class LessonRevisionTests
{
    private readonly LessonLibrary library = new(new MemoryStore());
    private readonly LessonRevision revision;

    public LessonRevisionTests() => revision = new LessonRevision(library, new ManualTime(Start));

    [Theory]
    [InlineData(Visibility.Organisation, "Prøvekøbing Kommune", Sector.Municipality)]
    [InlineData(Visibility.Sector, "Faxe Kommune", Sector.Region)]
    [InlineData(Visibility.Everyone, "Faxe Kommune", Sector.Municipality)]
    public async Task A_curator_neither_opens_a_lesson_nor_hands_it_to_others(Visibility visibility, string organisation, Sector sector)
    {
        var stored = await StoredAsync(Lesson() with { Visibility = visibility == Visibility.Sector ? Visibility.Sector : Visibility.Organisation, Organisation = "Faxe Kommune", Sector = Sector.Municipality });
        var wanted = SubmissionLesson.TextOf(stored) with { Visibility = visibility, Organisation = organisation, Sector = sector };

        var result = await revision.EditAsync(stored.Id, 1, wanted, Karen, default);

        Assert.Equal((SubmissionRefusal.Invalid, "visibility"), (result.Refusal, Assert.Single(result.Faults).Field));
        Assert.Equal(stored, await library.ReadAsync(stored.Id, default));
    }

    [Fact]
    public async Task A_curator_shows_a_lesson_to_fewer()
    {
        var stored = await StoredAsync(Lesson() with { Visibility = Visibility.Sector, Organisation = "Faxe Kommune", Sector = Sector.Municipality });

        var result = await revision.EditAsync(stored.Id, 1, SubmissionLesson.TextOf(stored) with { Visibility = Visibility.Organisation }, Karen, default);

        Assert.Equal((null, Visibility.Organisation), (result.Refusal, result.Lesson!.Visibility));
    }

    [Fact]
    public async Task Whoever_owned_it_does_not_decide_on_it_by_giving_it_up_first()
    {
        var stored = await StoredAsync(Lesson() with { Owner = Karen.Key });
        await library.ChangeAsync(stored.Id, lesson => lesson with { Owner = null }, new LessonEdit(LessonEditKind.Edited, Start), default);
        var wanted = SubmissionLesson.TextOf(stored) with { Title = "Bedre" };

        Assert.Equal(SubmissionRefusal.OwnWork, (await revision.EditAsync(stored.Id, 2, wanted, Karen, default)).Refusal);
        Assert.Equal(SubmissionRefusal.OwnWork, (await revision.RestoreAsync(stored.Id, 1, 2, Karen, default)).Refusal);
        Assert.Null((await revision.EditAsync(stored.Id, 2, wanted, Kim, default)).Refusal);
    }

    [Fact]
    public async Task An_older_text_brings_back_no_consent_that_was_taken_back()
    {
        var stored = await StoredAsync(Lesson() with { MayContact = true, Material = [Material.Governance] });
        await library.ChangeAsync(
            stored.Id, lesson => lesson with { MayContact = false, Material = [], Title = "Ny titel" }, new LessonEdit(LessonEditKind.Edited, Start), default);

        var back = await revision.RestoreAsync(stored.Id, 1, 2, Karen, default);

        Assert.Equal((null, stored.Title, false, 0), (back.Refusal, back.Lesson!.Title, back.Lesson.MayContact, back.Lesson.Material.Count));
    }

    private async Task<Lesson> StoredAsync(Lesson lesson) => (await library.SaveAsync(lesson, null, default)).Lesson!;
}
