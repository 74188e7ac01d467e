using Microsoft.Extensions.Options;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Submissions.GivenSubmissions;

namespace TeamsPilotBot.Knowledge.Tests.Submissions;

/// <summary>The process dies at each write of a publication; whoever comes after finishes it, and nothing is there twice or half.</summary>
public sealed class PublishingDeathTests
{
    private const int MostWrites = 6;
    private readonly ManualTime time = new(Start);

    public static TheoryData<SubmissionKind, int> Deaths
    {
        get
        {
            var deaths = new TheoryData<SubmissionKind, int>();
            foreach (var kind in Enum.GetValues<SubmissionKind>())
            {
                for (var write = 1; write <= MostWrites; write++)
                {
                    deaths.Add(kind, write);
                }
            }

            return deaths;
        }
    }

    [Theory]
    [MemberData(nameof(Deaths))]
    public async Task After_a_death_the_sweep_or_the_same_click_goes_on(SubmissionKind kind, int atWrite)
    {
        foreach (var bySweep in new[] { true, false })
        {
            var store = new MemoryStore();
            var sent = await SentAsync(store, kind);
            var before = store.Writes;
            store.BeforeWrite = number => _ = number >= before + atWrite ? throw new StoreUnavailableException(StoreProblem.DiskFull, "store", null) : number;

            var approve = sent.AsItIs();
            var died = false;
            try
            {
                await Register(store).MoveAsync(sent.Id, "k-1", approve, Karen, default);
            }
            catch (StoreUnavailableException)
            {
                died = true;
            }

            store.BeforeWrite = null;
            if (bySweep)
            {
                await Register(store).SweepAsync(default);
            }
            else
            {
                Assert.IsType<SubmissionAccepted>(await Register(store).MoveAsync(sent.Id, "k-1", approve, Karen, default));
            }

            var now = (await Register(store).FindAsync(sent.Id, default))!;
            var wasApproved = now.Status == SubmissionStatus.Published;
            Assert.Equal(died && bySweep && atWrite == 1, !wasApproved);
            var library = new LessonLibrary(store);
            if (!wasApproved)
            {
                // Dead before anything was written: it waits as it did.
                Assert.Equal(sent, now);
                Assert.Equal(kind == SubmissionKind.NewLesson ? 0 : 1, (await library.VersionsAsync(LessonOf(sent), default)).Count);
                continue;
            }

            var versions = await library.VersionsAsync(LessonOf(sent), default);
            Assert.Equal(kind == SubmissionKind.NewLesson ? [1] : [2, 1], versions.Select(version => version.Lesson.Version));
            Assert.Equal(kind == SubmissionKind.Addition ? 1 : 0, versions[0].Lesson.Additions.Count);
            Assert.Single(now.Trail, entry => entry.Kind == SubmissionMoveKind.Publish);
            Assert.Equal(0, await Register(store).SweepAsync(default));
        }
    }

    [Fact]
    public async Task What_was_changed_between_two_tries_to_publish_is_left_as_it_is()
    {
        var store = new MemoryStore();
        var sent = await SentAsync(store, SubmissionKind.NewLesson);
        var library = new LessonLibrary(store);
        var before = store.Writes;
        store.BeforeWrite = number => _ = number > before + 2 ? throw new StoreUnavailableException(StoreProblem.DiskFull, "store", null) : number;
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Register(store).MoveAsync(sent.Id, "k-1", sent.AsItIs(), Karen, default));
        store.BeforeWrite = null;
        await library.SaveAsync((await library.ReadAsync(sent.Id, default))! with { Title = "Rettet" }, null, default);

        Assert.Equal(1, await Register(store).SweepAsync(default));

        Assert.Equal(("Rettet", 2), await library.ReadAsync(sent.Id, default) is { } lesson ? (lesson.Title, lesson.Version) : default);
    }

    [Theory]
    [InlineData(SubmissionKind.Change)]
    [InlineData(SubmissionKind.Addition)]
    public async Task What_belongs_to_a_lesson_that_is_another_by_then_comes_back_to_the_curators(SubmissionKind kind)
    {
        var store = new MemoryStore();
        var sent = await SentAsync(store, kind);
        var library = new LessonLibrary(store);
        var before = store.Writes;
        store.BeforeWrite = number => _ = number > before + 1 ? throw new StoreUnavailableException(StoreProblem.DiskFull, "store", null) : number;
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Register(store).MoveAsync(sent.Id, "k-1", sent.AsItIs(), Karen, default));
        store.BeforeWrite = null;
        if (kind == SubmissionKind.Change)
        {
            await library.SaveAsync((await library.ReadAsync("speciale-001", default))! with { Title = "Rettet" }, null, default);
        }
        else
        {
            await library.DeleteAsync("speciale-001", default);
        }

        Assert.Equal(0, await Register(store).SweepAsync(default));

        var now = (await Register(store).FindAsync(sent.Id, default))!;
        Assert.Equal((SubmissionStatus.InReview, SubmissionMoveKind.Reopen), (now.Status, now.Trail[^1].Kind));
        Assert.Equal(SubmissionStatus.Published, Assert.IsType<SubmissionAccepted>(await Register(store).MoveAsync(sent.Id, "k-2", now.AsItIs(), Kim, default)).Submission.Status);
    }

    private static string LessonOf(Submission submission) => submission.LessonId ?? submission.Id;

    private SubmissionRegister Register(IDocumentStore store) => new(store, new LessonLibrary(store), Options.Create(new RetentionOptions()), time);

    private async Task<Submission> SentAsync(IDocumentStore store, SubmissionKind kind)
    {
        await new LessonLibrary(store).SaveAsync(Lesson(), null, default);
        var text = kind == SubmissionKind.Change ? Change(Lesson()) : Text;
        var begun = Assert.IsType<SubmissionAccepted>(await Register(store).BeginAsync(
            new Beginning(kind, Language.Danish, text)
            {
                LessonId = kind == SubmissionKind.NewLesson ? null : "speciale-001",
                BasedOn = kind == SubmissionKind.Change ? 1 : 0,
            },
            "b-1", Frida, default)).Submission;
        return Assert.IsType<SubmissionAccepted>(await Register(store).MoveAsync(begun.Id, "s-1", new Send(text), Frida, default)).Submission;
    }
}
