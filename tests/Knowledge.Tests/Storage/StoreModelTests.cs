using FsCheck;
using FsCheck.Fluent;
using TeamsPilotBot.Knowledge.Storage;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Storage;

/// <summary>Whatever is done to the store, it answers as a simple model does, and the changes tell the same story.</summary>
public sealed class StoreModelTests
{
    private static readonly Container Things = new("things", ["n"]);

    private enum Kind
    {
        Create,
        Replace,
        ReplaceStale,
        Delete,
        DeleteStale,
        Wait,
        Sweep,
        Reopen,
    }

    private static Gen<Step[]> Steps
        => (from kind in Gen.Elements(Enum.GetValues<Kind>())
            from id in Gen.Elements("a", "b", "c")
            from n in Gen.Choose(0, 3)
            from hours in Gen.Elements(0, 1, 5)
            select new Step(kind, id, n, hours)).ListOf().Select(steps => steps.ToArray());

    [Fact]
    public void The_store_answers_as_the_model_does()
        => Properties.Hold(Steps, steps => RunAsync(steps).GetAwaiter().GetResult(), times: 60);

    private static async Task RunAsync(Step[] steps)
    {
        using var folder = new DataFolder();
        var time = new ManualTime();
        var store = folder.Open(time);
        var model = new Dictionary<string, Known>();
        var mirror = new Dictionary<string, string>();
        string? token = null;
        foreach (var step in steps)
        {
            var key = new DocumentKey("p", step.Id);
            var document = new NewDocument(key, $$"""{"n":{{step.N}}}""", step.Hours == 0 ? null : time.GetUtcNow().AddHours(step.Hours));
            var live = model.TryGetValue(step.Id, out var known) && !(known.Expires <= time.GetUtcNow()) ? known : null;
            WriteOutcome Meant(bool stale) => live is null ? WriteOutcome.NotFound : stale ? WriteOutcome.Conflict : WriteOutcome.Done;
            switch (step.Kind)
            {
                case Kind.Create:
                    Wrote(live is null ? WriteOutcome.Done : WriteOutcome.Conflict, await store.CreateAsync(Things, document, default));
                    break;
                case Kind.Replace:
                    Wrote(Meant(stale: false), await store.ReplaceAsync(Things, document, live?.ETag ?? "0", default));
                    break;
                case Kind.ReplaceStale:
                    Wrote(Meant(stale: true), await store.ReplaceAsync(Things, document, "0", default));
                    break;
                case Kind.Delete:
                    Deleted(Meant(stale: false), await store.DeleteAsync(Things, key, live?.ETag, default));
                    break;
                case Kind.DeleteStale:
                    Deleted(Meant(stale: true), await store.DeleteAsync(Things, key, "0", default));
                    break;
                case Kind.Wait:
                    time.Advance(TimeSpan.FromHours(step.N));
                    break;
                case Kind.Sweep:
                    await store.SweepAsync(default);
                    break;
                default:
                    store = folder.Open(time);
                    break;
            }

            foreach (var id in (string[])["a", "b", "c"])
            {
                var expected = model.TryGetValue(id, out var entry) && !(entry.Expires <= time.GetUtcNow()) ? (entry.Json, entry.ETag) : default;
                var read = await store.ReadAsync(Things, new DocumentKey("p", id), default);
                Assert.Equal(expected, read is null ? default : (read.Json, read.ETag));
            }

            void Wrote(WriteOutcome meant, WriteResult result)
            {
                Assert.Equal(meant, result.Outcome);
                if (meant == WriteOutcome.Done)
                {
                    model[step.Id] = new Known(document.Json, result.ETag!, document.ExpiresAt);
                }
            }

            void Deleted(WriteOutcome meant, WriteResult result)
            {
                Assert.Equal(meant, result.Outcome);
                if (meant == WriteOutcome.Done)
                {
                    model.Remove(step.Id);
                }
            }
        }

        await store.SweepAsync(default);
        for (var more = true; more;)
        {
            var page = await store.ChangesAsync(Things, token, 2, default);
            foreach (var change in page.Changes)
            {
                _ = change.Document is null ? mirror.Remove(change.Key.Id) : mirror.TryAdd(change.Key.Id, change.Document.Json);
            }

            (token, more) = (page.Token, page.More);
        }

        Assert.Equal(
            model.Where(pair => !(pair.Value.Expires <= time.GetUtcNow())).Select(pair => (pair.Key, pair.Value.Json)).Order(),
            mirror.Select(pair => (pair.Key, pair.Value)).Order());
    }

    private sealed record Step(Kind Kind, string Id, int N, int Hours);

    private sealed record Known(string Json, string ETag, DateTimeOffset? Expires);
}
