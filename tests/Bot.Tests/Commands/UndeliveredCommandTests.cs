using Xunit;

namespace TeamsPilotBot.Bot.Tests.Commands;

public sealed class UndeliveredCommandTests : IDisposable
{
    private readonly DataFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Where_all_has_arrived_it_is_said_so()
    {
        var typed = await Typed.Async("undelivered", "--data", data.Path);

        Assert.Equal((0, "Alt er kommet frem."), (typed.ExitCode, typed.Out.Trim()));
    }

    [Fact]
    public async Task As_JSON_it_is_one_object_also_after_a_replay()
    {
        var typed = await Typed.Async("undelivered", "--replay", "--json", "--data", data.Path);

        Assert.Equal((0, 0, 0), (typed.ExitCode, typed.Json.GetProperty("items").GetArrayLength(), typed.Json.GetProperty("replayed").GetInt32()));
    }
}
