using Microsoft.Bot.Builder;
using Xunit;

namespace BotBuilder.Tests.Turns;

public class TurnStateTests
{
    private readonly TurnContextStateCollection _state = [];

    [Fact]
    public void Values_are_kept_by_type_or_by_name_without_regard_to_case()
    {
        _state.Add("typed");
        _state.Add("Name", "named");

        Assert.Equal("typed", _state.Get<string>());
        Assert.Equal("named", _state.Get<string>("nAME"));
    }

    [Fact]
    public void What_is_not_there_or_of_another_type_is_null()
    {
        _state.Add("name", "text");

        Assert.Null(_state.Get<string>());
        Assert.Null(_state.Get<Version>("name"));
    }

    [Fact]
    public void A_value_is_added_once_but_set_many_times()
    {
        _state.Set("a");
        _state.Set("b");
        _state.Set<string>("name", null!);

        Assert.Throws<ArgumentException>(() => _state.Add("c"));
        Assert.Equal("b", _state.Get<string>());
        Assert.Null(_state.Get<string>("name"));
    }

    [Fact]
    public void Names_and_added_values_must_be_there()
    {
        Assert.Throws<ArgumentNullException>(() => _state.Get<string>(null!));
        Assert.Throws<ArgumentNullException>(() => _state.Add<string>(null!, "x"));
        Assert.Throws<ArgumentNullException>(() => _state.Add<string>("x", null!));
        Assert.Throws<ArgumentNullException>(() => _state.Set<string>(null!, "x"));
    }
}
