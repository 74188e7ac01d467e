using TeamsPilotBot.Knowledge.Calendar;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Readers;
using Xunit;
using static TeamsPilotBot.Knowledge.Tests.Keeping.CareDriver;

namespace TeamsPilotBot.Knowledge.Tests.Keeping;

/// <summary>What the clock does about lessons. The clock stands at 9 on a Wednesday in November.</summary>
public sealed class CareSweepTests
{
    private readonly CareDriver driver = new(Seat("kl-jura", "kl-ny"), Seat("kl-ny"));

    [Fact]
    public async Task One_card_asks_an_owner_about_up_to_five_lessons_and_the_longest_due_first()
    {
        await driver.PutAsync(Enumerable.Range(1, 7).Select(n => Old($"erf-{n}") with { AsOf = $"2024-{10 - n:D2}" }));

        await driver.SweepAsync();

        var (to, about, keeper) = Assert.Single(await driver.WaitingAsync());
        Assert.Equal(Recipient.Person("anne"), to);
        Assert.Equal(["erf-7", "erf-6", "erf-5", "erf-4", "erf-3"], keeper.Questions.Select(question => question.LessonId));
        Assert.All(keeper.Questions, question => Assert.Equal(about, question.Card));
    }

    [Fact]
    public async Task Lessons_that_came_with_the_bot_and_that_nobody_owns_trouble_nobody()
    {
        await driver.PutAsync(Old("speciale-001", owner: null) with { Source = new SourceReference("speciale", "1-2") });

        await driver.PassAsync(60);

        Assert.Empty(await driver.SendAsync());
        Assert.Null((await driver.ReadAsync("speciale-001")).Unconfirmed);
    }

    [Fact]
    public async Task Nobody_is_written_to_on_a_weekend_or_in_the_evening()
    {
        await driver.PutAsync(Old("erf-1"));
        driver.Time.Advance(TimeSpan.FromDays(3));
        await driver.SweepAsync();
        driver.Time.Advance(TimeSpan.FromDays(2) + TimeSpan.FromHours(8));
        await driver.SweepAsync();

        Assert.Empty(await driver.WaitingAsync());
    }

    [Fact]
    public async Task Several_instances_ask_once()
    {
        await driver.PutAsync(Enumerable.Range(1, 9).Select(n => Old($"erf-{n}")));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => driver.SweepAsync()));

        Assert.Single(await driver.WaitingAsync());
    }

    [Fact]
    public async Task Silence_is_reminded_of_after_ten_working_days_and_marked_after_twenty_and_curators_are_told()
    {
        await driver.PutAsync(Old("erf-1"));
        await driver.SweepAsync();
        Assert.Equal([(Recipient.Person("anne"), "Card")], await driver.SendAsync());

        await driver.PassAsync(9);
        Assert.Empty(await driver.SendAsync());
        await driver.PassAsync(1);
        Assert.Equal([(Recipient.Person("anne"), "Card")], await driver.SendAsync());
        await driver.PassAsync(9);
        Assert.Null((await driver.ReadAsync("erf-1")).Unconfirmed);

        await driver.PassAsync(1);

        Assert.Equal([(Recipient.Curators, "Unanswered")], await driver.SendAsync());
        Assert.Equal(Validity.Written(DanishTime.Today(driver.Time)), (await driver.ReadAsync("erf-1")).Unconfirmed);
        await driver.PassAsync(60);
        Assert.Empty(await driver.SendAsync());
    }

    [Fact]
    public async Task Whoever_confirms_is_neither_reminded_nor_marked_and_is_asked_again_after_the_interval()
    {
        await driver.PutAsync(Old("erf-1"));
        await driver.SweepAsync();
        await driver.Keeping.ConfirmAsync("erf-1", Anne, Of(null), default);
        await driver.SendAsync();

        await driver.PassAsync(115);
        Assert.Empty(await driver.SendAsync());
        await driver.PassAsync(10);

        Assert.Equal([(Recipient.Person("anne"), "Card")], await driver.SendAsync());
        Assert.Null((await driver.ReadAsync("erf-1")).Unconfirmed);
    }

    [Fact]
    public async Task A_confirmation_that_only_the_lesson_knows_of_is_read_off_the_lesson()
    {
        await driver.PutAsync(Old("erf-1"));
        await driver.SweepAsync();
        await driver.Library.ChangeAsync("erf-1", lesson => lesson.ConfirmedOn(DanishTime.Today(driver.Time)), new LessonEdit(LessonEditKind.Kept, driver.Time.GetUtcNow()), default);

        await driver.PassAsync(30);

        Assert.Equal(KeptQuestionEnd.Confirmed, (await driver.Keepers.FindAsync("anne", default)).About("erf-1")!.End);
        Assert.Null((await driver.ReadAsync("erf-1")).Unconfirmed);
    }

    [Fact]
    public async Task Whenever_the_process_dies_the_next_sweep_finishes_and_nothing_goes_out_twice()
    {
        for (var dies = 1; ; dies++)
        {
            var again = new CareDriver();
            await again.PutAsync(Old("erf-1"), Old("erf-2", "bo"));
            var writes = again.Store.Writes;
            again.Store.BeforeWrite = number =>
            {
                if (number == writes + dies)
                {
                    // Being stopped is what a sweep lets through.
                    throw new OperationCanceledException("The process dies.");
                }
            };
            var sent = new List<(Recipient To, string What)>();
            var died = false;
            for (var day = 0; day < 40; day++)
            {
                // Taking a message out is what the process may die in as well: it is still there.
                foreach (var work in new Func<Task>[] { again.SweepAsync, () => again.SendAsync(sent) })
                {
                    try
                    {
                        await work();
                    }
                    catch (OperationCanceledException)
                    {
                        died = true;
                    }
                }

                again.Time.Advance(TimeSpan.FromDays(1));
            }

            Assert.Equal(2, sent.Count(message => message is ({ Id: "anne" }, "Card")));
            Assert.Equal(2, sent.Count(message => message is ({ Id: "bo" }, "Card")));
            Assert.Equal(2, sent.Count(message => message is ({ Kind: RecipientKind.Curators }, "Unanswered")));
            Assert.All(new[] { await again.ReadAsync("erf-1"), await again.ReadAsync("erf-2") }, lesson => Assert.NotNull(lesson.Unconfirmed));
            if (!died)
            {
                Assert.True(dies > 6);
                return;
            }
        }
    }

    [Fact]
    public async Task When_an_owner_is_gone_the_curators_are_told_once_and_what_is_due_is_marked_after_a_while()
    {
        await driver.PutAsync(Old("erf-1"), Old("erf-2") with { Confirmed = "2026-11-01" });
        driver.Gone.Add("anne");

        await driver.SweepAsync();
        await driver.PassAsync(19);
        Assert.Equal([(Recipient.Curators, "Vacant")], await driver.SendAsync());
        Assert.Null((await driver.ReadAsync("erf-1")).Unconfirmed);
        await driver.PassAsync(2);

        Assert.NotNull((await driver.ReadAsync("erf-1")).Unconfirmed);
        Assert.Null((await driver.ReadAsync("erf-2")).Unconfirmed);
        Assert.Empty(await driver.SendAsync());
    }

    [Fact]
    public async Task Whoever_comes_back_is_asked_as_before()
    {
        await driver.PutAsync(Old("erf-1"));
        driver.Gone.Add("anne");
        await driver.SweepAsync();
        await driver.SendAsync();
        driver.Gone.Clear();

        await driver.PassAsync(1);

        Assert.Equal([(Recipient.Person("anne"), "Card")], await driver.SendAsync());
        Assert.Null((await driver.Keepers.FindAsync("anne", default)).GoneSince);
    }

    [Fact]
    public async Task The_successor_in_the_directory_is_asked_before_the_curators()
    {
        (driver.Appointed["kl-jura"], driver.Appointed["kl-ny"]) = ("anne", "bo");
        await driver.PutAsync(Old("erf-1"));
        driver.Gone.Add("anne");

        await driver.SweepAsync();

        Assert.Equal([(Recipient.Person("bo"), "Card")], await driver.SendAsync());
        var question = Assert.Single((await driver.Keepers.FindAsync("bo", default)).Questions);
        Assert.Equal((KeptQuestionKind.TakeOver, "erf-1"), (question.Kind, question.LessonId));

        Assert.IsType<Kept>(await driver.Keeping.TakeOverAsync("erf-1", Bo, Of(null), default));
        await driver.PassAsync(40);
        Assert.Empty(await driver.SendAsync());
        Assert.Equal("bo", (await driver.ReadAsync("erf-1")).Owner);
    }

    [Fact]
    public async Task Where_the_successor_says_no_or_nothing_the_curators_are_told()
    {
        (driver.Appointed["kl-jura"], driver.Appointed["kl-ny"]) = ("anne", "bo");
        await driver.PutAsync(Old("erf-1"), Old("erf-2"));
        driver.Gone.Add("anne");
        await driver.SweepAsync();
        await driver.Keeping.DeclineAsync("erf-1", Bo, Of(null), default);
        Assert.Equal([(Recipient.Person("bo"), "Card"), (Recipient.Curators, "Declined")], await driver.SendAsync());

        await driver.PassAsync(20);

        Assert.Equal([(Recipient.Person("bo"), "Card"), (Recipient.Curators, "Unanswered")], await driver.SendAsync());
        await driver.PassAsync(40);
        Assert.NotNull((await driver.ReadAsync("erf-1")).Unconfirmed);
        Assert.DoesNotContain(await driver.SendAsync(), message => message.To == Recipient.Person("bo"));
    }

    [Fact]
    public async Task Lessons_of_somebody_who_was_erased_are_told_of_together()
    {
        await driver.PutAsync(Old("erf-1", null), Old("erf-2", null));

        await driver.PassAsync(3);

        Assert.Equal([(Recipient.Curators, "Vacant")], await driver.SendAsync());
    }

    [Fact]
    public async Task Whoever_is_away_is_asked_when_they_are_back()
    {
        var away = new CareDriver(Seat("kl-jura") with { AwayTo = new DateOnly(2026, 12, 1) });
        away.Appointed["kl-jura"] = "anne";
        await away.PutAsync(Old("erf-1"));

        await away.SweepAsync();
        Assert.Empty(await away.SendAsync());
        await away.PassAsync(5);

        Assert.Equal([(Recipient.Person("anne"), "Card")], await away.SendAsync());
    }

    [Fact]
    public async Task Those_without_lessons_are_forgotten_after_a_while()
    {
        await driver.PutAsync(Old("erf-1"));
        await driver.SweepAsync();
        await driver.SendAsync();
        await driver.Keeping.GiveBackAsync("erf-1", Anne, Of(null), default);
        await driver.SendAsync();
        await driver.Keeping.TakeOverAsync("erf-1", Kurt, Of(null), default);

        await driver.PassAsync(5, driver.Sweep());
        Assert.NotEmpty((await driver.Keepers.FindAsync("anne", default)).Questions);
        await driver.PassAsync(70, driver.Sweep());

        Assert.Empty((await driver.Keepers.FindAsync("anne", default)).Questions);
    }

    [Fact]
    public async Task A_successor_is_not_asked_about_what_not_everybody_may_see_and_the_curators_hear_no_title_of_it()
    {
        (driver.Appointed["kl-jura"], driver.Appointed["kl-ny"]) = ("anne", "bo");
        await driver.PutAsync(Old("erf-1"), Old("erf-2") with { Visibility = Visibility.Organisation });
        driver.Gone.Add("anne");

        await driver.SweepAsync();

        Assert.Equal(["erf-1"], (await driver.Keepers.FindAsync("bo", default)).Questions.Select(question => question.LessonId));
        var told = Assert.Single(await driver.WaitingAsync(), message => message.To == Recipient.Curators);
        Assert.Equal([new KeeperNoteItem("erf-2", "")], told.Keeper.Notes.Single(note => note.Id == told.About).Items);
    }

    [Fact]
    public async Task A_lesson_that_came_of_a_hand_off_is_cared_for_like_one_that_was_told()
    {
        await driver.PutAsync(Old("erf-1", null) with { Source = new SourceReference("Spurgt 3. november 2026", "") });

        await driver.SweepAsync();

        Assert.Equal([(Recipient.Curators, "Vacant")], await driver.SendAsync());
    }

    [Fact]
    public async Task Somebody_of_whom_the_bot_has_no_address_is_not_gone_but_is_nobodys_successor()
    {
        (driver.Appointed["kl-jura"], driver.Appointed["kl-ny"]) = ("ida", "bo");
        await driver.PutAsync(Old("erf-1"), Old("erf-2", "ida"));
        driver.Unknown.UnionWith(["anne", "bo"]);
        driver.Gone.Add("ida");

        await driver.SweepAsync();

        Assert.Equal([(Recipient.Person("anne"), "Card"), (Recipient.Curators, "Vacant")], (await driver.SendAsync()).OrderBy(message => message.What));
    }

    [Fact]
    public async Task One_person_of_whom_something_is_broken_does_not_keep_it_from_the_others()
    {
        await driver.PutAsync(Old("erf-1"), Old("erf-2", "bo"));
        var writes = driver.Store.Writes;
        driver.Store.BeforeWrite = number =>
        {
            if (number == writes + 1)
            {
                throw new InvalidOperationException("Broken.");
            }
        };

        await driver.SweepAsync();

        Assert.Equal([(Recipient.Person("bo"), "Card")], await driver.SendAsync());
    }
}
