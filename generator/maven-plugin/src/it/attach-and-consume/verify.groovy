def producer = new File(basedir, 'producer/target')
['verilog': 'tanh_s8f4_s8f7.v', 'c': 'tanh_s8f4_s8f7.h'].each { classifier, name ->
    assert new File(producer, "producer-1-${classifier}.zip").isFile()
    def made = new File(producer, "generated-sources/halfulp/${classifier}/${name}")
    assert new File(basedir, "consumer/target/rtl/${name}").text == made.text
}
return true
