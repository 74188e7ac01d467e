using System.Collections.Concurrent;
using TeamsPilotBot.Faults.Tests.People;
using TeamsPilotBot.Faults.Tests.Running;
using TeamsPilotBot.Faults.Tests.Stories;

namespace TeamsPilotBot.Faults.Tests.Crashes;

/// <summary>
/// Hand-offs that are played side by side, each pair of people one after the other, while the bot is killed again and again. A
/// kill meets a hand-off if at that moment somebody waits for an answer about it, or the store has something to be sent of it.
/// </summary>
/// <param name="seed">Decides on the moments.</param>
/// <param name="pairs">How many pairs of people, at most as many as there are contacts.</param>
internal sealed class CrashRun(int seed, int pairs)
{
    private static readonly string[] Contacts =
    [
        "egen-dpo", "datatilsynet-vejledning", "digst-jura", "digst-signatur", "kl-ai", "kl-jura", "danske-regioner-ai", "region-jura", "dataetisk-raad",
        "ski-kontrakter", "kombit-data", "digst-generativ", "star-beskaeftigelse",
    ];

    /// <summary>Nothing may be going on that could be aimed at.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    private readonly Random random = new(seed);
    private readonly Aim aim = new();
    private readonly ConcurrentQueue<HandOffStory> stories = [];
    private readonly List<string> lost = [];
    private int asked = -1;
    private volatile bool isOver;

    /// <summary>How many hand-offs were met by the kills, each counted once for each kill.</summary>
    public int Hits => stories.Sum(story => story.Hits);

    /// <summary>How often the bot was killed at each moment.</summary>
    public Dictionary<Moment, int> Kills { get; } = Enum.GetValues<Moment>().ToDictionary(moment => moment, _ => 0);

    /// <summary>Kills often enough, lets everything come to an end, and looks at what is left.</summary>
    /// <param name="kills">How many kills there are at the least, spread evenly over the moments.</param>
    /// <param name="hits">How many hits there are at the least.</param>
    /// <returns>What is wrong, with all that is known about it; empty if nothing is.</returns>
    public async Task<string> RunAsync(int kills, int hits)
    {
        await using var scene = await Scene.PrepareAsync(BotSettings.Impatient);
        var asking = Enumerable.Range(0, pairs).Select(n => scene.Enter($"S{n:00} Spørger")).ToList();
        var answering = Enumerable.Range(0, pairs).Select(n => scene.Enter($"K{n:00} Kontakt", "Contact", Contacts[n])).ToList();
        foreach (var player in scene.Players)
        {
            player.Sends = () => _ = aim.Saw(Moment.Clicked);
        }

        scene.Teams.Rule = aim.Rule;
        scene.Teams.Done = aim.DoneAsync;
        await scene.StartAsync();
        await scene.InstallAsync();

        var playing = asking.Zip(answering, PlayAsync).ToList();
        while ((Kills.Values.Sum() < kills || Hits < hits) && !playing.Exists(pair => pair.IsFaulted))
        {
            foreach (var moment in Shuffled())
            {
                await KillAsync(scene, moment);
            }
        }

        isOver = true;
        List<string> faults;
        try
        {
            await Task.WhenAll(playing);
            await scene.RestAsync();
            faults = await HealAsync(scene);
        }
        catch (TimeoutException stuck)
        {
            faults = [stuck.Message];
        }

        await scene.Bot.StopAsync();
        return Tell(scene, await scene.StoredAsync(), faults);
    }

    public override string ToString()
        => $"Seed {seed}: {Kills.Values.Sum()} kills ({string.Join(", ", Kills.Select(kill => $"{kill.Key} {kill.Value}"))}) met {stories.Count} hand-offs {Hits} times.";

    private async Task PlayAsync(Player asker, Player contact)
    {
        while (!isOver)
        {
            var story = new HandOffStory(asker, contact, Questions.Number(Interlocked.Increment(ref asked))) { Answered = () => _ = aim.Saw(Moment.Answered) };
            stories.Enqueue(story);
            await story.PlayAsync();
        }
    }

    private Moment[] Shuffled()
    {
        var moments = Enum.GetValues<Moment>();
        random.Shuffle(moments);
        return moments;
    }

    private async Task KillAsync(Scene scene, Moment moment)
    {
        await Task.WhenAny(aim.TakeAsync(moment, random.Next(1, 8)), Task.Delay(moment == Moment.AnyTime ? Soon(800) : LongestWait, TimeProvider.System));
        if (moment == Moment.Clicked)
        {
            await Task.Delay(Soon(30), TimeProvider.System);
        }

        await scene.Bot.KillAsync();
        aim.Release();
        Kills[moment]++;
        await CountAsync(scene);
        await scene.Bot.StartAsync();
    }

    /// <summary>Looks at what the dead has left: which hand-offs were met, and whether all that was said yes to is there.</summary>
    private async Task CountAsync(Scene scene)
    {
        var begun = stories.Where(story => story.Accepted < HandOffStory.Moves.Count || !story.IsQuiet).ToList();
        var left = (await KeptHandOffs.OfCopyAsync(scene.Data)).ToLookup(stored => stored.Question);
        foreach (var story in begun)
        {
            var kept = left[story.Question].FirstOrDefault();
            var waits = kept?.Outbox.Pending.Count > 0;
            if ((kept?.HandOff.Version ?? 0) < story.Accepted)
            {
                lost.Add($"{story.Question} {story.Accepted} moves were answered, and {kept?.HandOff.Version ?? 0} are there after kill {Kills.Values.Sum()}.");
            }

            story.IsQuiet = !waits;
            story.Hits += story.IsWaiting || waits ? 1 : 0;
        }
    }

    /// <summary>A card that was sent, but of which the bot never heard, may show an earlier state; whoever looks at it sees the newest.</summary>
    private async Task<List<string>> HealAsync(Scene scene)
    {
        var stale = new List<string>();
        foreach (var story in stories)
        {
            foreach (var card in story.Contact.Cards(story.Question).Where(card => card.Card()!.Button("handOffView") is not null))
            {
                var seen = await story.Contact.ClickAsync(card.Card()!.Button("handOffView")!, card.Id);
                if (seen.Status() != HandOffStory.Statuses[^1])
                {
                    stale.Add($"{story.Question} {story.Contact.Name} looked at {card.Id} and saw {seen.Status()}.");
                }
            }
        }

        await scene.RestAsync();
        return stale;
    }

    private string Tell(Scene scene, IReadOnlyList<KeptHandOff> stored, List<string> faults)
    {
        var unknown = stored.Where(one => stories.All(story => story.Question != one.Question)).Select(one => $"Nobody asked: {one.Question}");
        var told = new List<string>([.. lost, .. faults, .. unknown]);
        foreach (var story in stories)
        {
            var check = new StoryCheck(story, [.. stored.Where(one => one.Question == story.Question)], scene.Teams);
            // Besides a kill, a call that took too long leaves it open whether it was done.
            var wrong = check.Faults(story.Hits + scene.Doubts).ToList();
            told.AddRange(wrong.Count == 0 ? [] : [.. wrong, check.Tell()]);
        }

        return told.Count == 0 ? "" : string.Join('\n', [ToString(), .. told, .. scene.Bot.Said.TakeLast(40)]);
    }

    private TimeSpan Soon(int milliseconds) => TimeSpan.FromMilliseconds(random.Next(milliseconds));
}
