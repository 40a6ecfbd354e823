<?php
// The library in PHP: the command is started once and kept running; each call is a line, each answer is a line.
final class Partnerships
{
    private $process;
    private array $pipes = [];

    public function __construct(array $command = ['npx', 'deped-school-partnerships'])
    {
        $this->process = proc_open([...$command, 'answer'], [['pipe', 'r'], ['pipe', 'w'], STDERR], $this->pipes);
        if ($this->process === false) {
            throw new RuntimeException('The command could not be started.');
        }
    }

    public function ask(string $function, array $input): object
    {
        $call = json_encode(['function' => $function, 'input' => $input], self::JSON);
        fwrite($this->pipes[0], $call . "\n");
        $line = fgets($this->pipes[1]);
        if ($line === false) {
            throw new RuntimeException('The command gave no answer.');
        }
        return json_decode($line, false, 512, JSON_THROW_ON_ERROR);
    }

    public function __destruct()
    {
        fclose($this->pipes[0]);
        fclose($this->pipes[1]);
        proc_close($this->process);
    }

    public const JSON = JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION;
}

// As a program of its own it answers the calls of its input, so that the published cases can be run against it.
$partnerships = new Partnerships(array_slice($argv, 1) ?: ['npx', 'deped-school-partnerships']);
while (($line = fgets(STDIN)) !== false) {
    $call = json_decode($line, false, 512, JSON_THROW_ON_ERROR);
    echo json_encode($partnerships->ask($call->function, $call->input), Partnerships::JSON), "\n";
}
