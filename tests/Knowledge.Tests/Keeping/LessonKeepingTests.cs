using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Storage;
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

        var kept = Assert.IsType<Kept>(await driver.Keeping.ConfirmAsync("erf-1", Anne, Of(null), default));
        await driver.Keeping.ConfirmAsync("erf-1", Anne, Of(null), default);

        Assert.Equal(("2026-11-25", null, 2), (kept.Lesson.Confirmed, kept.Lesson.Unconfirmed, (await driver.ReadAsync("erf-1")).Version));
        Assert.Equal((LessonEditKind.Kept, "anne"), ((await driver.Library.VersionsAsync("erf-1", default))[0].Edit!.Kind, (await driver.Library.VersionsAsync("erf-1", default))[0].Edit!.ActorKey));
    }

    [Fact]
    public async Task What_was_asked_of_a_person_lies_under_no_id_of_theirs_since_that_outlives_it()
    {
        await driver.PutAsync(Old("erf-1"));
        await driver.Keepers.CarryOutAsync("anne", keeper => new KeeperPlan(keeper with { GoneSince = driver.Time.GetUtcNow() }, [], []), null, default);

        var document = Assert.Single(await driver.Store.QueryAsync(KeeperDocument.Container, new DocumentQuery(), default).ToListAsync());

        Assert.DoesNotContain("anne", document.Key.ToString(), StringComparison.Ordinal);
        Assert.NotNull((await driver.Keepers.FindAsync("anne", default)).GoneSince);
    }

    [Fact]
    public async Task Only_the_owner_answers_for_a_lesson()
    {
        await driver.PutAsync(Old("erf-1"));

        Assert.Equal(new KeepRefused(KeepRefusal.NotYours), await driver.Keeping.ConfirmAsync("erf-1", Bo, Of(null), default));
        Assert.Equal(new KeepRefused(KeepRefusal.NotYours), await driver.Keeping.NoLongerAsync("erf-1", "Nej", Language.Danish, "m-1", Kurt, Of(null), default));
        Assert.Equal(new KeepRefused(KeepRefusal.NotYours), await driver.Keeping.GiveBackAsync("erf-1", Bo, Of(null), default));
        Assert.Equal(new KeepRefused(KeepRefusal.NoSuchLesson), await driver.Keeping.ConfirmAsync("erf-2", Anne, Of(null), default));
        Assert.Equal(Old("erf-1"), await driver.ReadAsync("erf-1"));
    }

    [Fact]
    public async Task What_does_not_hold_any_more_is_marked_and_lies_with_the_curators_masked()
    {
        await driver.PutAsync(Old("erf-1"));

        Assert.IsType<Kept>(await driver.Keeping.NoLongerAsync("erf-1", "Loven er ændret, ring på 20304050", Language.Danish, "m-1", Anne, Of(null), default));
        Assert.IsType<Kept>(await driver.Keeping.NoLongerAsync("erf-1", "Loven er ændret, ring på 20304050", Language.Danish, "m-1", Anne, Of(null), default));

        var report = Assert.Single(await driver.Reports.OpenAsync(default));
        Assert.Equal((ReportKind.NoLonger, false), (report.Kind, report.Unsettled));
        Assert.DoesNotContain("20304050", report.Text, StringComparison.Ordinal);
        Assert.Equal("2026-11-25", (await driver.ReadAsync("erf-1")).Unconfirmed);
        Assert.Equal(Recipient.Curators, Assert.Single(await driver.ReportMessagesAsync()).To);
        Assert.Equal(new KeepRefused(KeepRefusal.AlreadySaid), await driver.Keeping.NoLongerAsync("erf-1", "Igen", Language.Danish, "m-2", Anne, Of(null), default));
        Assert.Equal(new KeepRefused(KeepRefusal.TextMissing), await driver.Keeping.NoLongerAsync("erf-1", " ", Language.Danish, "m-3", Anne, Of(null), default));
    }

    [Fact]
    public async Task A_lesson_that_is_given_back_has_no_owner_and_the_curators_hear_of_it()
    {
        await driver.PutAsync(Old("erf-1"));

        Assert.IsType<Kept>(await driver.Keeping.GiveBackAsync("erf-1", Anne, Of(null), default));
        await driver.SweepAsync();

        Assert.Null((await driver.ReadAsync("erf-1")).Owner);
        Assert.Equal([(Recipient.Curators, "Vacant")], await driver.SendAsync());
        await driver.Keeping.TakeOverAsync("erf-1", Kurt, Of(null), default);
        await driver.SweepAsync();
        await driver.Keeping.GiveBackAsync("erf-1", Kurt, Of(null), default);
        await driver.SweepAsync();
        Assert.Equal([(Recipient.Curators, "Vacant")], await driver.SendAsync());
    }

    [Fact]
    public async Task A_colleague_of_the_same_organisation_or_a_curator_takes_over_what_nobody_answers_for()
    {
        await driver.PutAsync(Old("erf-1", null), Old("erf-2") with { Unconfirmed = "2026-10-01" }, Old("erf-3"), Old("erf-4"));
        driver.Gone.Add("eva");
        await driver.Library.ChangeAsync("erf-4", lesson => lesson with { Owner = "eva" }, new LessonEdit(LessonEditKind.Edited, default), default);

        Assert.Equal(new KeepRefused(KeepRefusal.NotForYou), await driver.Keeping.TakeOverAsync("erf-1", Bo, Of("Anden Kommune"), default));
        Assert.Equal(new KeepRefused(KeepRefusal.NotForYou), await driver.Keeping.TakeOverAsync("erf-1", Bo, Of(null), default));
        Assert.Equal(new KeepRefused(KeepRefusal.HasOwner), await driver.Keeping.TakeOverAsync("erf-3", Bo, Of("Prøvekøbing Kommune"), default));
        var taken = Assert.IsType<Kept>(await driver.Keeping.TakeOverAsync("erf-1", Bo, Of("prøvekøbing kommune"), default)).Lesson;
        Assert.Equal(("bo", "2026-11-25"), (taken.Owner, taken.Confirmed));
        Assert.Equal(new KeepRefused(KeepRefusal.HasOwner), await driver.Keeping.TakeOverAsync("erf-2", Kurt, Of(null), default));
        Assert.Equal("bo", Assert.IsType<Kept>(await driver.Keeping.TakeOverAsync("erf-4", Bo, Of("Prøvekøbing Kommune"), default)).Lesson.Owner);
    }

    [Fact]
    public async Task Of_two_who_take_over_at_once_one_does()
    {
        await driver.PutAsync(Old("erf-1", null));

        var results = await Task.WhenAll(
            Task.Run(() => driver.Keeping.TakeOverAsync("erf-1", Bo, Of("Prøvekøbing Kommune"), default)),
            Task.Run(() => driver.Keeping.TakeOverAsync("erf-1", Kurt, Of(null), default)));

        Assert.Single(results.OfType<Kept>());
        Assert.Equal(new KeepRefused(KeepRefusal.HasOwner), Assert.Single(results.OfType<KeepRefused>()));
    }

    [Fact]
    public async Task An_owner_who_did_not_answer_is_told_that_somebody_else_stands_for_it_and_nobody_is_to_be_contacted_unasked()
    {
        await driver.PutAsync(Old("erf-1") with { MayContact = true });
        await driver.SweepAsync();
        await driver.PassAsync(20);
        await driver.SendAsync();

        var taken = Assert.IsType<Kept>(await driver.Keeping.TakeOverAsync("erf-1", Bo, Of("Prøvekøbing Kommune"), default)).Lesson;
        await driver.Keeping.TakeOverAsync("erf-1", Bo, Of("Prøvekøbing Kommune"), default);

        Assert.Equal(("bo", false, null), (taken.Owner, taken.MayContact, taken.Unconfirmed));
        Assert.Equal([(Recipient.Person("anne"), "Relieved")], await driver.SendAsync());
    }

    [Fact]
    public async Task A_lesson_that_came_with_the_bot_is_open_to_its_own_organisation_and_to_curators_only_once_it_is_marked()
    {
        await driver.PutAsync(Old("kk-001", null) with { Source = new SourceReference("kk", "1-2") }, Old("kk-002", null) with { Source = new SourceReference("kk", "3"), Unconfirmed = "2026-10-01" });

        Assert.Equal(new KeepRefused(KeepRefusal.NotForYou), await driver.Keeping.TakeOverAsync("kk-001", Kurt, Of(null), default));
        Assert.Equal(new KeepRefused(KeepRefusal.NotForYou), await driver.Keeping.TakeOverAsync("kk-001", Bo, Of("Anden Kommune"), default));
        Assert.IsType<Kept>(await driver.Keeping.TakeOverAsync("kk-001", Bo, Of("Prøvekøbing Kommune"), default));
        Assert.IsType<Kept>(await driver.Keeping.TakeOverAsync("kk-002", Kurt, Of(null), default));
    }

    [Fact]
    public async Task Of_a_lesson_that_a_person_may_not_see_they_learn_nothing_whatever_they_try()
    {
        await driver.PutAsync(Old("erf-1") with { Visibility = Visibility.Organisation }, Old("erf-2", null) with { Visibility = Visibility.Organisation });
        var nothing = new KeepRefused(KeepRefusal.NoSuchLesson);

        foreach (var id in new[] { "erf-1", "erf-2" })
        {
            foreach (var actor in new[] { Bo, Kurt })
            {
                Assert.Equal(nothing, await driver.Keeping.ConfirmAsync(id, actor, Of("Anden Kommune"), default));
                Assert.Equal(nothing, await driver.Keeping.NoLongerAsync(id, "Nej", Language.Danish, "m-1", actor, Of("Anden Kommune"), default));
                Assert.Equal(nothing, await driver.Keeping.GiveBackAsync(id, actor, Of("Anden Kommune"), default));
                Assert.Equal(nothing, await driver.Keeping.DeclineAsync(id, actor, Of("Anden Kommune"), default));
                Assert.Equal(nothing, await driver.Keeping.TakeOverAsync(id, actor, Of("Anden Kommune"), default));
            }
        }

        Assert.IsType<Kept>(await driver.Keeping.ConfirmAsync("erf-1", Anne, Of("Anden Kommune"), default));
    }

    [Fact]
    public async Task Nobody_can_decline_what_they_were_not_asked_about()
    {
        await driver.PutAsync(Old("erf-1"));

        Assert.Equal(new KeepRefused(KeepRefusal.NoSuchLesson), await driver.Keeping.DeclineAsync("erf-1", Bo, Of(null), default));
        Assert.Empty(await driver.SendAsync());
    }
}
