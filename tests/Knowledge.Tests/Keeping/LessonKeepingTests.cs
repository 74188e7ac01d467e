using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Keeping.CareDriver;

namespace TeamsPilotBot.Knowledge.Tests.Keeping;

/// <summary>What people do about lessons.</summary>
public sealed class LessonKeepingTests
{
    private readonly CareDriver driver = new();

    [Fact]
    public async Task The_owner_confirms_and_the_version_says_so()
    {
        await driver.PutAsync(Old("erf-1") with { Unconfirmed = "2026-10-01" });

        var kept = Assert.IsType<Kept>(await driver.Keeping.ConfirmAsync("erf-1", Anne, default));
        await driver.Keeping.ConfirmAsync("erf-1", Anne, default);

        Assert.Equal(("2026-11-25", null, 2), (kept.Lesson.Confirmed, kept.Lesson.Unconfirmed, (await driver.ReadAsync("erf-1")).Version));
        Assert.Equal((LessonEditKind.Kept, "anne"), ((await driver.Library.VersionsAsync("erf-1", default))[0].Edit!.Kind, (await driver.Library.VersionsAsync("erf-1", default))[0].Edit!.ActorKey));
    }

    [Fact]
    public async Task Only_the_owner_answers_for_a_lesson()
    {
        await driver.PutAsync(Old("erf-1"));

        Assert.Equal(new KeepRefused(KeepRefusal.NotYours), await driver.Keeping.ConfirmAsync("erf-1", Bo, default));
        Assert.Equal(new KeepRefused(KeepRefusal.NotYours), await driver.Keeping.NoLongerAsync("erf-1", "Nej", Language.Danish, "m-1", Kurt, default));
        Assert.Equal(new KeepRefused(KeepRefusal.NotYours), await driver.Keeping.GiveBackAsync("erf-1", Bo, default));
        Assert.Equal(new KeepRefused(KeepRefusal.NoSuchLesson), await driver.Keeping.ConfirmAsync("erf-2", Anne, default));
        Assert.Equal(Old("erf-1"), await driver.ReadAsync("erf-1"));
    }

    [Fact]
    public async Task What_does_not_hold_any_more_is_marked_and_lies_with_the_curators_masked()
    {
        await driver.PutAsync(Old("erf-1"));

        Assert.IsType<Kept>(await driver.Keeping.NoLongerAsync("erf-1", "Loven er ændret, ring på 20304050", Language.Danish, "m-1", Anne, default));
        Assert.IsType<Kept>(await driver.Keeping.NoLongerAsync("erf-1", "Loven er ændret, ring på 20304050", Language.Danish, "m-1", Anne, default));

        var report = Assert.Single(await driver.Reports.OpenAsync(default));
        Assert.Equal((ReportKind.NoLonger, false), (report.Kind, report.Unsettled));
        Assert.DoesNotContain("20304050", report.Text, StringComparison.Ordinal);
        Assert.Equal("2026-11-25", (await driver.ReadAsync("erf-1")).Unconfirmed);
        Assert.Equal(Recipient.Curators, Assert.Single(await driver.ReportMessagesAsync()).To);
        Assert.Equal(new KeepRefused(KeepRefusal.AlreadySaid), await driver.Keeping.NoLongerAsync("erf-1", "Igen", Language.Danish, "m-2", Anne, default));
        Assert.Equal(new KeepRefused(KeepRefusal.TextMissing), await driver.Keeping.NoLongerAsync("erf-1", " ", Language.Danish, "m-3", Anne, default));
    }

    [Fact]
    public async Task A_lesson_that_is_given_back_has_no_owner_and_the_curators_hear_of_it()
    {
        await driver.PutAsync(Old("erf-1"));

        Assert.IsType<Kept>(await driver.Keeping.GiveBackAsync("erf-1", Anne, default));
        await driver.SweepAsync();

        Assert.Null((await driver.ReadAsync("erf-1")).Owner);
        Assert.Equal([(Recipient.Curators, "Vacant")], await driver.SendAsync());
        await driver.Keeping.TakeOverAsync("erf-1", Kurt, null, default);
        await driver.SweepAsync();
        await driver.Keeping.GiveBackAsync("erf-1", Kurt, default);
        await driver.SweepAsync();
        Assert.Equal([(Recipient.Curators, "Vacant")], await driver.SendAsync());
    }

    [Fact]
    public async Task A_colleague_of_the_same_organisation_or_a_curator_takes_over_what_nobody_answers_for()
    {
        await driver.PutAsync(Old("erf-1", null), Old("erf-2") with { Unconfirmed = "2026-10-01" }, Old("erf-3"), Old("erf-4"));
        driver.Gone.Add("eva");
        await driver.Library.ChangeAsync("erf-4", lesson => lesson with { Owner = "eva" }, new LessonEdit(LessonEditKind.Edited, default), default);

        Assert.Equal(new KeepRefused(KeepRefusal.NotForYou), await driver.Keeping.TakeOverAsync("erf-1", Bo, "Anden Kommune", default));
        Assert.Equal(new KeepRefused(KeepRefusal.NotForYou), await driver.Keeping.TakeOverAsync("erf-1", Bo, null, default));
        Assert.Equal(new KeepRefused(KeepRefusal.HasOwner), await driver.Keeping.TakeOverAsync("erf-3", Bo, "Prøvekøbing Kommune", default));
        var taken = Assert.IsType<Kept>(await driver.Keeping.TakeOverAsync("erf-1", Bo, "prøvekøbing kommune", default)).Lesson;
        Assert.Equal(("bo", "2026-11-25"), (taken.Owner, taken.Confirmed));
        Assert.Equal("kurt", Assert.IsType<Kept>(await driver.Keeping.TakeOverAsync("erf-2", Kurt, null, default)).Lesson.Owner);
        Assert.Equal("bo", Assert.IsType<Kept>(await driver.Keeping.TakeOverAsync("erf-4", Bo, "Prøvekøbing Kommune", default)).Lesson.Owner);
    }

    [Fact]
    public async Task Of_two_who_take_over_at_once_one_does()
    {
        await driver.PutAsync(Old("erf-1", null));

        var results = await Task.WhenAll(
            Task.Run(() => driver.Keeping.TakeOverAsync("erf-1", Bo, "Prøvekøbing Kommune", default)),
            Task.Run(() => driver.Keeping.TakeOverAsync("erf-1", Kurt, null, default)));

        Assert.Single(results.OfType<Kept>());
        Assert.Equal(new KeepRefused(KeepRefusal.HasOwner), Assert.Single(results.OfType<KeepRefused>()));
    }
}
